import { writeFileSync } from 'node:fs';
import { makeSealSigners } from './make-seal-signers';
import { fileIn } from './project-files';
import { readOptions } from './read-options';

const HELP = `Writes specimens/pki/seals.json: the invented States' signers of visible digital seals.

  npm run seal-signers

  --help    show this
`;

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const options = readOptions(args, { help: { type: 'boolean' } });
  if (!options.ok) {
    console.error(`${options.problem}\n\n${HELP}`);
    return 2;
  }
  if (options.value.help) {
    console.log(HELP);
    return 0;
  }
  writeFileSync(fileIn('specimens/pki/seals.json'), `${JSON.stringify(makeSealSigners(), null, 2)}\n`);
  return 0;
}
