import { existsSync, readFileSync } from 'node:fs';
import type { CurveName } from '@/core/chip/pki/curves';
import { makeStatePki } from '@/core/chip/pki/make-state-pki';
import type { Csca, StatePki } from '@/core/chip/pki/state-pki';
import { ok } from '@/core/kernel/result';
import { writeOutput } from './output-file';
import { fileIn } from './project-files';
import { readOptions } from './read-options';
import { runCommand } from './run-command';

const HELP = `Makes the signing authorities of the invented States anew: specimens/pki/CODE.json.

  npm run pki [-- OPTIONS]

  --check   writes nothing; fails when a file is not as it would be made
  --help    shows this

The keys are teaching material: they follow from public names and protect nothing. Made anew, they are the same.
Exits with 1 when a file differs or cannot be written, with 2 when an option is wrong.
`;

/** Two letters that no real country has (user-assigned, and UT of the specimens of Doc 9303), and the curve each State signs on. */
const STATES: readonly (readonly [state: string, country: string, curve: CurveName])[] = [
  ['UTO', 'UT', 'P-256'],
  ['QVM', 'QV', 'brainpoolP256r1'],
  ['QRS', 'QR', 'P-384'],
  ['QSV', 'QS', 'P-256'],
  ['QNB', 'QN', 'brainpoolP384r1'],
  ['QTH', 'QT', 'P-256'],
  ['QTM', 'QM', 'brainpoolP256r1'],
];

const NOTE =
  'Teaching material of an invented State: these private keys protect nothing. Bytes are base64: certificates DER, keys the plain number. Made by npm run pki.';

const OPTIONS = { check: { type: 'boolean' }, help: { type: 'boolean' } } as const;

process.exitCode = await runCommand(HELP, readOptions(process.argv.slice(2), OPTIONS), ({ check = false }) =>
  ok(main(check)),
);

function main(check: boolean): number {
  let differs = false;
  for (const [state, country, curve] of STATES) {
    const file = fileIn('specimens', 'pki', `${state}.json`);
    const text = toText(makeStatePki(state, country, curve));
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    differs = true;
    if (check) console.error(`specimens/pki/${state}.json is not as it would be made; run npm run pki.`);
    else writeOutput(file, text);
  }
  return check && differs ? 1 : 0;
}

function toText({ generations, ...pki }: StatePki): string {
  const whole = {
    note: NOTE,
    ...pki,
    generations: generations.map(({ years, csca, rollover, unlisted, linked, link }) => ({
      years,
      csca: authority(csca),
      rollover: rollover && base64(rollover),
      unlisted: authority(unlisted),
      linked: authority(linked),
      link: base64(link),
    })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function authority({ certificate, secret }: Csca) {
  return { certificate: base64(certificate), secret: base64(secret) };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
