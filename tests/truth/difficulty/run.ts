import { writeOutput } from '@/cli/output-file';
import { fileIn } from '@/cli/project-files';
import { type OptionValues, readNumber, readOptions, readWord } from '@/cli/read-options';
import { runCommand } from '@/cli/run-command';
import { INTERVENTIONS, type InterventionName } from '@/core/fraud/intervention';
import { ok, type Result } from '@/core/kernel/result';
import type { MeasuredIntervention } from '@/core/learning/difficulty';
import { type MeasureTask, measureIntervention, measureTasks } from './measure-difficulty';
import { storedDifficulty } from './stored-difficulty';
import { writeDifficulty } from './write-difficulty';

const FILE = 'specimens/difficulty.json';
const HELP = `Measures how plainly each intervention shows at each subtlety, and writes ${FILE}.

  npm run difficulty [-- OPTIONS]

  --only NAME  measures one intervention
  --missing    measures only what is not written yet
  --seeds N    specimens for each subtlety (default: 4)
  --kinds N    kinds of documents for each intervention (default: 3)
  --help       shows this

What is measured is written at once, and what is written of the rest is kept. Progress goes to the error output. Exits with 2 when an option is wrong.
`;

const OPTIONS = {
  only: { type: 'string' },
  missing: { type: 'boolean' },
  seeds: { type: 'string' },
  kinds: { type: 'string' },
  help: { type: 'boolean' },
} as const;

interface Order {
  readonly only: InterventionName | null;
  readonly missing: boolean;
  readonly seeds: number;
  readonly kinds: number;
}

process.exitCode = await runCommand(HELP, readOptions(process.argv.slice(2), OPTIONS), async (given) => {
  const order = orderOf(given);
  if (!order.ok) return order;
  await measureAll(order.value);
  return ok(0);
});

async function measureAll({ only, missing, seeds, kinds }: Order): Promise<void> {
  const tasks = measureTasks(kinds).filter(
    (task) =>
      (only === null || task.intervention === only) && !(missing && storedDifficulty().some((row) => isOf(task, row))),
  );
  for (const [index, task] of tasks.entries()) {
    process.stderr.write(`${index + 1}/${tasks.length}  ${task.intervention} on ${task.kinds}\n`);
    const measured = await measureIntervention(task, seeds);
    const others = storedDifficulty().filter((row) => !isOf(task, row));
    writeOutput(fileIn(...FILE.split('/')), writeDifficulty([...others, ...(measured ? [measured] : [])]));
  }
}

function isOf({ intervention, kinds }: MeasureTask, row: MeasuredIntervention): boolean {
  return row.intervention === intervention && row.kinds === kinds;
}

function orderOf({
  only,
  missing = false,
  seeds = '4',
  kinds = '3',
}: OptionValues<typeof OPTIONS>): Result<Order, string> {
  const name = only === undefined ? ok(null) : readWord('only', only, INTERVENTIONS);
  if (!name.ok) return name;
  const count = readNumber('seeds', seeds, { min: 1, max: 1000, whole: true });
  if (!count.ok) return count;
  const most = readNumber('kinds', kinds, { min: 1, max: 100, whole: true });
  if (!most.ok) return most;
  return ok({ only: name.value, missing, seeds: count.value, kinds: most.value });
}
