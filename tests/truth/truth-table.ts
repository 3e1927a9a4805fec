import type { Proof, Verdict } from './proofs/proof';

const WORST_SHOWN = 5;

/** What one task of a proof came to. */
export interface Outcome extends Verdict {
  readonly proof: string;
  readonly title: string;
  readonly seconds: number;
}

/** Sets what one proof came to as lines: its claim, how many tasks held, those that failed, and the nearest to failing. */
export function tableOf({ name, claim, unit }: Proof, outcomes: readonly Outcome[]): string {
  const failed = outcomes.filter(({ problems }) => problems.length > 0);
  const seconds = outcomes.reduce((sum, outcome) => sum + outcome.seconds, 0);
  const measured = outcomes
    .flatMap(({ title, measure, note, problems }) =>
      measure === null || problems.length > 0 ? [] : [{ title, measure, note }],
    )
    .toSorted((a, b) => a.measure - b.measure);
  return [
    '',
    `${name}: ${claim}`,
    `  ${outcomes.length - failed.length} of ${outcomes.length} hold, ${seconds.toFixed(0)} s`,
    ...failed.flatMap(({ title, problems }) => [
      `  FAILED  ${title}`,
      ...problems.map((problem) => `            ${problem}`),
    ]),
    ...(measured.length > 0 ? [`  nearest to failing (${unit}):`] : []),
    ...measured
      .slice(0, WORST_SHOWN)
      .map(({ title, measure, note }) => `    ${measure.toFixed(3).padStart(8)}  ${title}: ${note}`),
  ].join('\n');
}
