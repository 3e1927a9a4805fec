import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT, readSources } from './source-files';

const core = readSources().filter(({ path, isTest }) => path.startsWith('src/core/') && !isTest);

/** The pure packages that a decision record names, and the folder of core that may use them. */
const PURE: readonly { readonly name: RegExp; readonly in: RegExp }[] = [
  { name: /^@noble\/(curves|hashes)\/|^@peculiar\/asn1-(schema|x509|cms)$/, in: /^src\/core\/chip\// },
  { name: /^@noble\/curves\//, in: /^src\/core\/seal\// },
  { name: /^ts-fsrs$/, in: /^src\/core\/learning\/schedule\.ts$/ },
];

test('core imports no package, but for signatures and ASN.1 in its chip, signatures in its seals, and FSRS in its schedule', () => {
  const packages = core.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => !target.startsWith('src/'))
      .filter(({ target }) => !PURE.some(({ name, in: where }) => name.test(target) && where.test(path)))
      .map(({ target }) => `${path} imports ${target}`),
  );

  expect(packages).toEqual([]);
});

test('every file of core loads where there is no browser, no clock to ask and no network', {
  timeout: 60_000,
}, async () => {
  const script = [
    "for (const name of ['window', 'document', 'navigator', 'localStorage', 'fetch']) delete globalThis[name];",
    // A package may add to dates; nobody may make one.
    "globalThis.Date = class { constructor() { throw new Error('a clock was asked'); } };",
    `for (const path of ${JSON.stringify(core.map(({ path }) => `./${path}`))}) await import(path);`,
    "process.stdout.write('loaded');",
  ].join('\n');

  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', join(ROOT, 'node_modules/tsx/dist/esm/index.mjs'), '--input-type=module', '-e', script],
    { cwd: ROOT },
  );

  expect(stdout).toBe('loaded');
});
