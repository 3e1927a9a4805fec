import { describe, expect, it } from 'vitest';
import { type LocaleFile, lintLocales } from './lint-locales';

function file(language: string, text: string): LocaleFile {
  return { path: `${language}/home.json`, language, namespace: 'home', text };
}

const ENGLISH = file('en', '{"title": "Home", "count_one": "{{count}} item", "count_other": "{{count}} items"}');

describe('checking the texts of the languages', () => {
  it('accepts other plural forms than English has', () => {
    const arabic = file('ar', '{"title": "ا", "count_zero": "ب", "count_two": "ت", "count_other": "{{count}}"}');

    expect(lintLocales([ENGLISH, arabic])).toEqual([]);
  });

  it('names every text that is missing, unknown or empty, and every value that English does not have', () => {
    const french = file('fr', '{"title": " ", "extra": "x", "count_other": "{{number}}"}');

    const problems = lintLocales([ENGLISH, french, file('ar', '{"title": "ا"}')]);

    expect(problems.map(({ code, file: path, path: key }) => [code, path, key])).toEqual([
      ['locale.empty', 'fr/home.json', 'title'],
      ['locale.key-unknown', 'fr/home.json', 'extra'],
      ['locale.value-differs', 'fr/home.json', 'count'],
      ['locale.key-missing', 'ar/home.json', 'count'],
    ]);
  });

  it('names a French sign that a line may leave alone, since an ordinary blank stands before it', () => {
    const french = (title: string) =>
      file('fr', JSON.stringify({ title, count_one: '{{count}}', count_other: '{{count}}' }));

    expect(lintLocales([ENGLISH, french('Où\u202f? «\u00a0Ici\u00a0»\u00a0: là, à 10:30')])).toEqual([]);
    expect(lintLocales([ENGLISH, french('Où ?')]).map(({ code, path }) => [code, path])).toEqual([
      ['locale.loose-sign', 'title'],
    ]);
  });

  it('names a file that is missing, and one that is no JSON', () => {
    const french = { ...file('fr', '{'), namespace: 'other', path: 'fr/other.json' };

    expect(lintLocales([ENGLISH, french]).map(({ code }) => code)).toEqual(['locale.json', 'locale.file-missing']);
  });
});
