import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { writeOutput } from '@/cli/output-file';
import { type OptionValues, readNumber, readOptions, readWord } from '@/cli/read-options';
import { runCommand } from '@/cli/run-command';
import type { Result } from '@/core/kernel/result';
import { fail, ok } from '@/core/kernel/result';
import { pictureFailure } from './picture-failures';
import { DETERMINISTIC_PROOF } from './proofs/deterministic-proof';
import { FAIRNESS_PROOF } from './proofs/fairness-proof';
import { GENUINE_PROOF } from './proofs/genuine-proof';
import { LEAK_PROOF } from './proofs/leak-proof';
import type { Extent, Proof, Task } from './proofs/proof';
import { READABLE_PROOF } from './proofs/readable-proof';
import { TWIN_PROOF } from './proofs/twin-proof';
import { type Outcome, tableOf } from './truth-table';

const PROOFS: readonly Proof[] = [
  DETERMINISTIC_PROOF,
  LEAK_PROOF,
  FAIRNESS_PROOF,
  GENUINE_PROOF,
  READABLE_PROOF,
  TWIN_PROOF,
];
const FOLDER = 'truth-report';
const MOST_PICTURED = 40;
const MOST_TASKS = 1_000_000;

const HELP = `Proves the ground truth of every model, intervention and subtlety in full; 'npm test' proves a covering sample.

  npm run truth [-- OPTIONS]

  --only NAME   proves one claim: ${PROOFS.map(({ name }) => name).join(', ')}
  --match TEXT  tries only tasks whose title holds a text, such as the code of a model or the name of an intervention
  --part K/N    tries only the K-th of N parts of each claim's tasks, so that several runs can share them
  --sample N    tries only N tasks of each claim, spread evenly over all
  --covering    tries the covering sample that 'npm test' tries
  --json F      also writes what every task came to, as JSON
  --pictures D  the folder for pictures of what failed (default: ${FOLDER})
  --help        shows this

Progress goes to the error output. Exits with 1 when a claim does not hold, with 2 when an option is wrong. All of it takes hours;
stopped with Ctrl+C, it ends with the report of what was tried until then.
`;

const OPTIONS = {
  only: { type: 'string' },
  match: { type: 'string' },
  part: { type: 'string' },
  sample: { type: 'string' },
  covering: { type: 'boolean' },
  json: { type: 'string' },
  pictures: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** The `number`-th of `of` parts, counted from 1. */
interface Part {
  readonly number: number;
  readonly of: number;
}

interface Order {
  readonly proofs: readonly Proof[];
  readonly match: string;
  readonly part: Part;
  readonly most: number;
  readonly extent: Extent;
}

let isStopped = false;
process.once('SIGINT', () => {
  isStopped = true;
});

process.exitCode = await runCommand(HELP, readOptions(process.argv.slice(2), OPTIONS), main);

async function main(given: OptionValues<typeof OPTIONS>): Promise<Result<number, string>> {
  const order = orderOf(given);
  if (!order.ok) return order;
  const outcomes: Outcome[] = [];
  for (const proof of order.value.proofs) {
    const found = await prove(proof, order.value);
    console.log(tableOf(proof, found));
    outcomes.push(...found);
  }
  if (given.json !== undefined) writeOutput(given.json, `${JSON.stringify(outcomes, null, 2)}\n`);
  return ok(await finish(outcomes, given.pictures ?? FOLDER));
}

function orderOf({ only, match = '', part, sample, covering }: OptionValues<typeof OPTIONS>): Result<Order, string> {
  const names = PROOFS.map(({ name }) => name);
  const name = only === undefined ? ok(null) : readWord('only', only, names);
  if (!name.ok) return name;
  const most =
    sample === undefined ? ok(MOST_TASKS) : readNumber('sample', sample, { min: 1, max: MOST_TASKS, whole: true });
  if (!most.ok) return most;
  const asked = readPart(part);
  if (!asked.ok) return asked;
  const proofs = PROOFS.filter((proof) => name.value === null || proof.name === name.value);
  return ok({ proofs, match, part: asked.value, most: most.value, extent: covering ? 'sample' : 'full' });
}

function readPart(given: string | undefined): Result<Part, string> {
  if (given === undefined) return ok({ number: 1, of: 1 });
  const [number, of] = (/^([1-9]\d*)\/([1-9]\d*)$/.exec(given) ?? []).slice(1).map(Number);
  if (number === undefined || of === undefined || number > of) {
    return fail(`--part takes K/N, such as 1/2, with K at most N; '${given}' is not that`);
  }
  return ok({ number, of });
}

async function prove(proof: Proof, { match, part, most, extent }: Order): Promise<readonly Outcome[]> {
  const matching = proof.tasks(extent).filter(({ title }) => title.includes(match));
  const all = matching.slice(
    Math.floor(((part.number - 1) * matching.length) / part.of),
    Math.floor((part.number * matching.length) / part.of),
  );
  const count = Math.min(most, all.length);
  const tasks = all.filter(
    (_, index) => Math.floor((index * count) / all.length) !== Math.floor(((index - 1) * count) / all.length),
  );
  const outcomes: Outcome[] = [];
  for (const task of tasks) {
    // A task that only computes lets no signal in.
    await setImmediate();
    if (isStopped) break;
    process.stderr.write(`${proof.name} ${outcomes.length + 1}/${tasks.length}  ${task.title}\n`);
    const outcome = await take(proof, task);
    for (const problem of outcome.problems) process.stderr.write(`  ${problem}\n`);
    outcomes.push(outcome);
  }
  return outcomes;
}

async function take({ name }: Proof, { title, run }: Task): Promise<Outcome> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  try {
    const verdict = await run();
    return { proof: name, title, ...verdict, seconds: seconds() };
  } catch (problem) {
    const text = problem instanceof Error ? problem.message : String(problem);
    return { proof: name, title, problems: [text], measure: null, note: '', recipe: null, seconds: seconds() };
  }
}

async function finish(outcomes: readonly Outcome[], folder: string): Promise<number> {
  const failed = outcomes.filter(({ problems }) => problems.length > 0);
  for (const { proof, title, recipe } of failed.slice(0, MOST_PICTURED)) {
    if (!recipe) continue;
    const place = path.join(folder, proof, title.replaceAll(/[^A-Za-z0-9+-]+/g, '_'));
    if ((await pictureFailure(place, recipe)).length > 0) console.log(`pictures: ${place}`);
  }
  console.log(failed.length === 0 ? '\nEvery claim holds.' : `\n${failed.length} of ${outcomes.length} tasks failed.`);
  return failed.length === 0 ? 0 : 1;
}
