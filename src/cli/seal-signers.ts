import { writeFileSync } from 'node:fs';
import { ok } from '@/core/kernel/result';
import { makeSealSigners } from './make-seal-signers';
import { fileIn } from './project-files';
import { readOptions } from './read-options';
import { runCommand } from './run-command';

const HELP = `Writes specimens/pki/seals.json: the invented States' signers of visible digital seals.

  npm run seal-signers

  --help    show this
`;

process.exitCode = await runCommand(HELP, readOptions(process.argv.slice(2), { help: { type: 'boolean' } }), () => {
  writeFileSync(fileIn('specimens/pki/seals.json'), `${JSON.stringify(makeSealSigners(), null, 2)}\n`);
  return ok(0);
});
