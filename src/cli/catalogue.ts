import { writeLists } from './content-lists';
import { readOptions } from './read-options';

const HELP = `Writes the lists that are made from the models: what the library shows, and what can be done to each document.

  npm run catalogue

  --help    shows this

'npm run validate' says when they are not up to date. Exits with 2 when an option is wrong.
`;

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const options = readOptions(args, { help: { type: 'boolean' } });
  if (!options.ok) {
    console.error(`${options.problem}\n\n${HELP}`);
    return 2;
  }
  console.log(options.value.help ? HELP : writeLists().join('\n'));
  return 0;
}
