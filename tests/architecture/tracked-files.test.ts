import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-files';

/** Words that belong to a machine or a workplace and not to the project; written in parts so that this file holds none of them. */
const FOREIGN = [
  ['registry.', 'npmjs'],
  ['/wo', 'rk/'],
  ['/t', 'mp/'],
  ['STOP', 'SHIP'],
].map((parts) => parts.join(''));

const TEXT = /\.(ts|tsx|mjs|css|html|json|md|svg|webmanifest|yml)$|^\.ci\//;

const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((path) => TEXT.test(path) && existsSync(join(ROOT, path)))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

test('no file names a machine, a registry or a workplace', () => {
  const found = tracked.flatMap(({ path, text }) =>
    FOREIGN.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
  );

  expect(found).toEqual([]);
});

test('what is left to do names its issue', () => {
  const word = ['TO', 'DO'].join('');
  const found = tracked.filter(({ text }) => new RegExp(`\\b${word}\\b(?!\\(#?\\w+\\))`).test(text));

  expect(found.map(({ path }) => path)).toEqual([]);
});

test('the lock file is bound to no registry', () => {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');

  expect(lock).not.toContain('"resolved"');
});

test('only the agreed folders and files stand at the top', () => {
  const folders = new Set(tracked.filter(({ path }) => path.includes('/')).map(({ path }) => path.split('/')[0]));

  expect([...folders].sort()).toEqual(
    ['.ci', 'docs', 'lessons', 'public', 'specimens', 'src', 'tests'].filter((name) => folders.has(name)),
  );
});
