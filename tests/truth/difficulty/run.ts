import { writeOutput } from '@/cli/output-file';
import { fileIn } from '@/cli/project-files';
import { type OptionValues, readNumber, readOptions, readWord } from '@/cli/read-options';
import { INTERVENTIONS, type InterventionName } from '@/core/fraud/intervention';
import { ok, type Result } from '@/core/kernel/result';
import type { MeasuredIntervention } from '@/core/learning/difficulty';
import { measureIntervention, measureTasks } from './measure-difficulty';
import { storedDifficulty } from './stored-difficulty';
import { writeDifficulty } from './write-difficulty';

const FILE = 'specimens/difficulty.json';
const HELP = `Measures how plainly each intervention shows at each subtlety, and writes ${FILE}.

  npm run difficulty [-- OPTIONS]

  --only NAME  measures one intervention and keeps what is written of the others
  --seeds N    specimens for each subtlety (default: 4)
  --kinds N    kinds of documents for each intervention (default: 3)
  --help       shows this

Progress goes to the error output. Exits with 2 when an option is wrong.
`;

const OPTIONS = {
  only: { type: 'string' },
  seeds: { type: 'string' },
  kinds: { type: 'string' },
  help: { type: 'boolean' },
} as const;

interface Order {
  readonly only: InterventionName | null;
  readonly seeds: number;
  readonly kinds: number;
}

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args, OPTIONS);
  if (!options.ok) return refuse(options.problem);
  if (options.value.help) {
    console.log(HELP);
    return 0;
  }
  const order = orderOf(options.value);
  if (!order.ok) return refuse(order.problem);
  const { only } = order.value;
  const kept = only === null ? [] : storedDifficulty().filter(({ intervention }) => intervention !== only);
  const measured = await measureAll(order.value);
  writeOutput(fileIn(...FILE.split('/')), writeDifficulty([...kept, ...measured]));
  console.log(`${FILE}: ${measured.length} measured, ${kept.length} kept`);
  return 0;
}

async function measureAll({ only, seeds, kinds }: Order): Promise<readonly MeasuredIntervention[]> {
  const tasks = measureTasks(kinds).filter(({ intervention }) => only === null || intervention === only);
  const measured: MeasuredIntervention[] = [];
  for (const [index, task] of tasks.entries()) {
    process.stderr.write(`${index + 1}/${tasks.length}  ${task.intervention} on ${task.kinds}\n`);
    const found = await measureIntervention(task, seeds);
    if (found) measured.push(found);
  }
  return measured;
}

function refuse(problem: string): number {
  console.error(`${problem}\n\n${HELP}`);
  return 2;
}

function orderOf({ only, seeds = '4', kinds = '3' }: OptionValues<typeof OPTIONS>): Result<Order, string> {
  const name = only === undefined ? ok(null) : readWord('only', only, INTERVENTIONS);
  if (!name.ok) return name;
  const count = readNumber('seeds', seeds, { min: 1, max: 1000, whole: true });
  if (!count.ok) return count;
  const most = readNumber('kinds', kinds, { min: 1, max: 100, whole: true });
  if (!most.ok) return most;
  return ok({ only: name.value, seeds: count.value, kinds: most.value });
}
