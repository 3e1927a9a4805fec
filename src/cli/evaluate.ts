import { readFileSync } from 'node:fs';
import { parseDifficulty } from '@/content/parse-difficulty';
import { fail, ok, type Result } from '@/core/kernel/result';
import { type Evaluation, evaluatePractice } from '@/core/learning/evaluation/evaluate-practice';
import { listPlannableSets } from '@/core/learning/plannable-set';
import type { Estimate } from '@/core/scoring/wilson';
import { fileIn } from './project-files';
import { type OptionValues, readNumber, readOptions } from './read-options';
import { runCommand } from './run-command';
import { shippedContent } from './shipped-content';
import { tryWriteJson } from './try-write-json';

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

const OPTIONS = { learners: { type: 'string' }, json: { type: 'string' }, help: { type: 'boolean' } } as const;

process.exitCode = await runCommand(HELP, readOptions(process.argv.slice(2), OPTIONS), evaluate);

function evaluate({ learners: asked, json }: OptionValues<typeof OPTIONS>): Result<number, string> {
  const limits = { min: 1, max: MOST_LEARNERS, whole: true };
  const learners = readNumber('learners', asked ?? String(DEFAULT_LEARNERS), limits);
  if (!learners.ok) return learners;
  const difficulty = parseDifficulty(JSON.parse(readFileSync(fileIn('specimens/difficulty.json'), 'utf8')));
  if (!difficulty.ok) return fail("specimens/difficulty.json is not valid; 'npm run validate' says where.");
  const content = { sets: listPlannableSets(shippedContent().models), difficulty: difficulty.value };
  const found = evaluatePractice(learners.value, content, (done) => {
    if (done % TOLD_EVERY === 0) console.error(`${done} of ${learners.value} learners`);
  });
  const missed = report(found);
  if (json !== undefined && !tryWriteJson(json, found)) return ok(1);
  return ok(missed ? 1 : 0);
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
