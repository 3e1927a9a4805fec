import { expect, test } from 'vitest';
import { readSources, withoutWords } from './source-files';

const LONGEST = 400;

const sources = readSources();
const files = sources.filter(({ isTest }) => !isTest);

test(`no file is longer than ${LONGEST} lines, tables of data aside`, () => {
  const long = files.filter(({ path, text }) => !path.includes('/tables/') && text.split('\n').length > LONGEST + 1);

  expect(long.map(({ path }) => path)).toEqual([]);
});

test('there are no barrel files', () => {
  const barrels = sources.filter(
    ({ path, text }) => /\/index\.tsx?$/.test(path) || /^export\s+(\*|\{[^}]*\})\s+from/m.test(text),
  );

  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test('types are never asserted outside the kernel', () => {
  const asserted = files.filter(
    ({ path, text }) => !path.startsWith('src/core/kernel/') && /\bas\s+(?!const\b)[A-Za-z{[(]/.test(codeOf(text)),
  );

  expect(asserted.map(({ path }) => path)).toEqual([]);
});

test('nothing is declared to be there by an exclamation mark', () => {
  const insisted = files.filter(({ text }) => /[\w\])]!(?=[.;,)\]\s[])(?!\s*==?)/.test(codeOf(text)));

  expect(insisted.map(({ path }) => path)).toEqual([]);
});

/** Code without imports and exports, where `as` renames. */
function codeOf(text: string): string {
  return withoutWords(text)
    .replace(/^(import|export)\s[^;]*?\sfrom\s[^;]*;?$/gm, '')
    .replace(/\*\s+as\s+\w+/g, '');
}
