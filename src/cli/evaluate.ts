import { readFileSync } from 'node:fs';
import { parseDifficulty } from '@/content/parse-difficulty';
import { fail, ok, type Result } from '@/core/kernel/result';
import { type Evaluation, evaluatePractice, type Trial } from '@/core/learning/evaluation/evaluate-practice';
import { PEOPLE } from '@/core/learning/evaluation/people';
import { simulateDays } from '@/core/learning/evaluation/simulate-days';
import { listPlannableSets } from '@/core/learning/plannable-set';
import type { Estimate } from '@/core/scoring/wilson';
import { fileIn } from './project-files';
import { type OptionValues, readNumber, readOptions } from './read-options';
import { runCommand } from './run-command';
import { shippedContent } from './shipped-content';
import { tryWriteJson } from './try-write-json';
import { weekReport } from './week-report';

const HELP = `Lets simulated learners practise until nine of ten skills have reached d' 1.25 and keep it over night: by the
schedule, in random order (every place draws a skill, each as likely), with every skill dealt as often as the others, and
mixed by the shares of the categories. Then lets each take tests, and counts how often the stated interval of d' holds
the true one. How simulated people learn and forget is assumed: a fifth as many learn more slowly, and as many faster.

  npm run evaluate [-- OPTIONS]

  --learners N  how many learners (500)
  --tuning      takes the learners that the schedule may be made better with, instead of those it is judged by
  --week        prints instead what the ten minutes of some people hold day by day, to be read as they would
  --json F      also writes the results to a file, as JSON
  --help        shows this

Exits with 1 when a goal is missed: at most 0.7 times the trials of random order, and 95 % of the intervals, give or take
1.5. What is assumed is in docs/decisions/0017-practice-that-adapts.md.
`;

/** What the evaluation must show. */
const GOALS = { ratio: 0.7, coverage: [0.935, 0.965] } as const;
const DEFAULT_LEARNERS = 500;
const MOST_LEARNERS = 20_000;
const TOLD_EVERY = 25;
/** Of the learners, one in so many is tried at another pace. */
const PACED_ONE_IN = 5;

const ORDER_NAMES = {
  adaptive: 'by the schedule',
  random: 'random order',
  even: 'every skill as often',
  mixed: 'by the shares of categories',
} as const satisfies Record<Evaluation['outcomes'][number]['order'], string>;

const OPTIONS = {
  learners: { type: 'string' },
  tuning: { type: 'boolean' },
  week: { type: 'boolean' },
  json: { type: 'string' },
  help: { type: 'boolean' },
} as const;

process.exitCode = await runCommand(HELP, readOptions(process.argv.slice(2), OPTIONS), evaluate);

function evaluate({ learners: asked, tuning, week, json }: OptionValues<typeof OPTIONS>): Result<number, string> {
  const limits = { min: 1, max: MOST_LEARNERS, whole: true };
  const learners = readNumber('learners', asked ?? String(DEFAULT_LEARNERS), limits);
  if (!learners.ok) return learners;
  const difficulty = parseDifficulty(JSON.parse(readFileSync(fileIn('specimens/difficulty.json'), 'utf8')));
  if (!difficulty.ok) return fail("specimens/difficulty.json is not valid; 'npm run validate' says where.");
  const content = { sets: listPlannableSets(shippedContent().models), difficulty: difficulty.value };
  if (week) {
    for (const person of PEOPLE) console.log(weekReport(person.name, simulateDays(person, content)).join('\n'));
    return ok(0);
  }
  const found = trialsOf(learners.value, tuning === true ? 'tuning' : 'evaluation').map((trial) => {
    const evaluation = evaluatePractice(trial, content, (done) => {
      if (done % TOLD_EVERY === 0) console.error(`${trial.pace}: ${done} of ${trial.learners} learners`);
    });
    console.log(linesOf(evaluation).join('\n'));
    return evaluation;
  });
  const missed = !found[0] || isMissed(found[0]);
  console.log(
    `Goals, at the middle pace: at most ${GOALS.ratio} of random order, ${GOALS.coverage.join(' to ')} of the intervals: ${missed ? 'MISSED' : 'reached'}`,
  );
  if (json !== undefined && !tryWriteJson(json, found)) return ok(1);
  return ok(missed ? 1 : 0);
}

function trialsOf(learners: number, group: Trial['group']): readonly Trial[] {
  const fewer = Math.ceil(learners / PACED_ONE_IN);
  return [
    { learners, group, pace: 'middle', baselines: ['random', 'even', 'mixed'] },
    { learners: fewer, group, pace: 'slow', baselines: ['random'] },
    { learners: fewer, group, pace: 'quick', baselines: ['random'] },
  ];
}

function isMissed({ outcomes, coverage }: Evaluation): boolean {
  const ratio = outcomes.find(({ order }) => order === 'random')?.ratio.value ?? Number.NaN;
  const held = coverage?.value ?? Number.NaN;
  return !(ratio <= GOALS.ratio && held >= GOALS.coverage[0] && held <= GOALS.coverage[1]);
}

function linesOf({ learners, pace, outcomes, coverage }: Evaluation): readonly string[] {
  return [
    `${learners} simulated learners of ${pace} pace; trials to criterion, and the schedule's over them`,
    ...outcomes.map(
      ({ order, trials, ratio, unfinished }) =>
        `  ${ORDER_NAMES[order].padEnd(28)}${range(trials, 0)}` +
        `${order === 'adaptive' ? '' : `   ratio ${range(ratio, 3)}`}${unfinished > 0 ? `   ${unfinished} never got there` : ''}`,
    ),
    `  d' inside its interval      ${coverage ? range(coverage, 3) : 'none'}`,
  ];
}

function range({ value, low, high }: Estimate, digits: number): string {
  return `${value.toFixed(digits)} (95 %: ${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}
