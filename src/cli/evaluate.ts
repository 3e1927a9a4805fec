import { readFileSync } from 'node:fs';
import { parseDifficulty } from '@/content/parse-difficulty';
import { type Evaluation, evaluatePractice } from '@/core/learning/evaluation/evaluate-practice';
import { listPlannableSets } from '@/core/learning/plannable-set';
import type { Estimate } from '@/core/scoring/wilson';
import { writeOutput } from './output-file';
import { fileIn } from './project-files';
import { readNumber, readOptions } from './read-options';
import { shippedContent } from './shipped-content';

const HELP = `Lets simulated learners practise, by the schedule and in random order, until every skill has reached d' 1.25 and
keeps it over night; then lets each take tests, and counts how often the stated interval of d' holds the true one.

  npm run evaluate [-- OPTIONS]

  --learners N  how many learners (500)
  --json F      also writes the results to a file, as JSON
  --help        shows this

Exits with 1 when a goal is missed: at most 0.7 times the trials of random order, and 95 % of the intervals, give or take
1.5. How simulated people learn and forget is assumed: docs/decisions/0017-practice-that-adapts.md says what.
`;

/** What the evaluation must show. */
const GOALS = { ratio: 0.7, coverage: [0.935, 0.965] } as const;
const DEFAULT_LEARNERS = 500;
const MOST_LEARNERS = 20_000;
const TOLD_EVERY = 25;

process.exitCode = evaluate(process.argv.slice(2));

function evaluate(args: readonly string[]): number {
  const options = readOptions(args, {
    learners: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (!options.ok) return refuse(options.problem);
  if (options.value.help) {
    console.log(HELP);
    return 0;
  }
  const limits = { min: 1, max: MOST_LEARNERS, whole: true };
  const learners = readNumber('learners', options.value.learners ?? String(DEFAULT_LEARNERS), limits);
  if (!learners.ok) return refuse(learners.problem);
  const difficulty = parseDifficulty(JSON.parse(readFileSync(fileIn('specimens/difficulty.json'), 'utf8')));
  if (!difficulty.ok) return refuse("specimens/difficulty.json is not valid; 'npm run validate' says where.");
  const content = { sets: listPlannableSets(shippedContent().models), difficulty: difficulty.value };
  const found = evaluatePractice(learners.value, content, (done) => {
    if (done % TOLD_EVERY === 0) console.error(`${done} of ${learners.value} learners`);
  });
  const missed = report(found);
  try {
    if (options.value.json !== undefined) writeOutput(options.value.json, `${JSON.stringify(found, null, 2)}\n`);
  } catch (problem) {
    console.error(`--json could not be written: ${problem instanceof Error ? problem.message : String(problem)}`);
    return 1;
  }
  return missed ? 1 : 0;
}

function refuse(problem: string): number {
  console.error(`${problem}\n\n${HELP}`);
  return 2;
}

/** Prints what was found; gives whether a goal was missed. */
function report({ learners, ratio, ratioToEven, trials, unfinished, coverage }: Evaluation): boolean {
  const ratioMissed = ratio.value > GOALS.ratio;
  const coverageMissed = !coverage || coverage.value < GOALS.coverage[0] || coverage.value > GOALS.coverage[1];
  const verdict = (missed: boolean) => (missed ? 'MISSED' : 'reached');
  console.log(`${learners} simulated learners
  trials to criterion      ${inOrders(trials)}
  never got there          ${inOrders(unfinished)}
  ratio to random order    ${range(ratio)}   goal: at most ${GOALS.ratio}, ${verdict(ratioMissed)}
  ratio to an even deal    ${range(ratioToEven)}
  d' inside its interval   ${coverage ? range(coverage) : 'none'}   goal: ${GOALS.coverage.join(' to ')}, ${verdict(coverageMissed)}`);
  return ratioMissed || coverageMissed;
}

function inOrders({ adaptive, random, even }: Evaluation['trials']): string {
  return `${Math.round(adaptive)} by the schedule, ${Math.round(random)} in random order, ${Math.round(even)} dealt evenly`;
}

function range({ value, low, high }: Estimate): string {
  return `${value.toFixed(3)} (95 %: ${low.toFixed(3)} to ${high.toFixed(3)})`;
}
