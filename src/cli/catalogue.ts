import { ok } from '@/core/kernel/result';
import { writeLists } from './content-lists';
import { readOptions } from './read-options';
import { runCommand } from './run-command';

const HELP = `Writes the lists that are made from the models: what the library shows, and what can be done to each document.

  npm run catalogue

  --help    shows this

'npm run validate' says when they are not up to date. Exits with 2 when an option is wrong.
`;

process.exitCode = await runCommand(HELP, readOptions(process.argv.slice(2), { help: { type: 'boolean' } }), () => {
  console.log(writeLists().join('\n'));
  return ok(0);
});
