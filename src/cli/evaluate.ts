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
the true one. How simulated people learn and forget is assumed, in part as the schedule assumes it. So a fifth as many are
tried who learn and keep half or twice as much, and who learn otherwise than assumed: who forget nothing, who forget as fast
however often they refresh, and who learn as much from items of whatever difficulty.

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

/** Who learns otherwise than at the middle pace. */
const PACES_BESIDE = ['half', 'double', 'lasting', 'unspaced', 'any-item'] as const;

const PACE_NAMES = {
  middle: 'of middle pace',
  half: 'who learn and keep half as much',
  double: 'who learn and keep twice as much',
  lasting: 'who forget nothing',
  unspaced: 'who forget as fast however often they refresh',
  'any-item': 'who learn as much from items of whatever difficulty',
} as const satisfies Record<Trial['pace'], string>;

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
  console.log(robustnessLine(found.slice(1)));
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
    ...PACES_BESIDE.map((pace): Trial => ({ learners: fewer, group, pace, baselines: ['random'] })),
  ];
}

/** Says whether the schedule helps those as well who learn otherwise than it assumes. */
function robustnessLine(evaluations: readonly Evaluation[]): string {
  const ratios = evaluations.map(({ pace, outcomes }) => {
    const value = outcomes.find(({ order }) => order === 'random')?.ratio.value ?? Number.NaN;
    return { pace, value };
  });
  const worst = ratios.toSorted((a, b) => b.value - a.value)[0];
  const all = ratios.map(({ pace, value }) => `${pace} ${value.toFixed(2)}`).join(', ');
  return `Over random order where people learn otherwise than assumed: ${all}; least help ${worst ? PACE_NAMES[worst.pace] : 'unknown'}`;
}

function isMissed({ outcomes, coverage }: Evaluation): boolean {
  const ratio = outcomes.find(({ order }) => order === 'random')?.ratio.value ?? Number.NaN;
  const held = coverage?.value ?? Number.NaN;
  return !(ratio <= GOALS.ratio && held >= GOALS.coverage[0] && held <= GOALS.coverage[1]);
}

function linesOf({ learners, pace, outcomes, coverage }: Evaluation): readonly string[] {
  return [
    `${learners} simulated learners ${PACE_NAMES[pace]}; trials to criterion, and the schedule's over them`,
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
