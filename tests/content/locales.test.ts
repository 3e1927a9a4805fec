import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SIGNS } from '@/core/fraud/evidence';
import { LANGUAGES } from '@/core/kernel/language';
import { NAMESPACES, type Namespace } from '@/i18n/namespaces';

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Keys that code builds from the codes of facts, and the glossary, which is complete on purpose. */
const LOOKED_UP_BY_CODE: readonly Namespace[] = ['facts', 'glossary'];

type Texts = ReadonlyMap<string, string>;

function read(language: string, namespace: Namespace): Texts {
  const tree: unknown = JSON.parse(readFileSync(`src/i18n/locales/${language}/${namespace}.json`, 'utf8'));
  return new Map(leavesOf(tree, ''));
}

function leavesOf(tree: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) throw new TypeError(`${path} is neither a text nor a group of texts`);
  return Object.entries(tree).flatMap(([name, inner]) => leavesOf(inner, path === '' ? name : `${path}.${name}`));
}

const baseOf = (key: string) => key.replace(PLURAL, '');
const basesOf = (texts: Texts) => [...new Set([...texts.keys()].map(baseOf))].sort();
const placeholdersOf = (text: string) =>
  [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map((match) => match[1]))].sort();

describe.each(NAMESPACES)('the texts of %s', (namespace) => {
  const english = read('en', namespace);

  it.each(LANGUAGES)('say everything in %s, and nothing besides', (language) => {
    expect(basesOf(read(language, namespace))).toEqual(basesOf(english));
  });

  it.each(LANGUAGES)('are not empty in %s', (language) => {
    const empty = [...read(language, namespace)].filter(([, text]) => text.trim() === '').map(([key]) => key);

    expect(empty).toEqual([]);
  });

  it.each(LANGUAGES)('have every plural form of %s where they count', (language) => {
    const texts = read(language, namespace);
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = [...new Set([...texts.keys()].filter((key) => PLURAL.test(key)).map(baseOf))];

    const missing = counted.flatMap((base) => forms.map((form) => `${base}_${form}`)).filter((key) => !texts.has(key));

    expect(missing).toEqual([]);
  });

  it.each(LANGUAGES)('put the same values into the sentences of %s', (language) => {
    const differing = [...read(language, namespace)].filter(([key, text]) => {
      const counts = PLURAL.test(key);
      const wanted = placeholdersOf(english.get(key) ?? english.get(`${baseOf(key)}_other`) ?? '');
      const given = placeholdersOf(text);
      // A form such as 'one' may say the number in words.
      return counts
        ? given.some((name) => !wanted.includes(name)) ||
            wanted.some((name) => name !== 'count' && !given.includes(name))
        : given.join() !== wanted.join();
    });

    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

describe('every text', () => {
  const sources = sourcesBelow('src').map((file) => readFileSync(file, 'utf8'));

  it.each(NAMESPACES.filter((one) => !LOOKED_UP_BY_CODE.includes(one)))('of %s is used by the program', (namespace) => {
    const users = sources.filter((source) => uses(source, namespace));
    const patterns = users.flatMap((source) => keyPatternsIn(source, namespace));

    const unused = basesOf(read('en', namespace)).filter((key) => !patterns.some((pattern) => pattern.test(key)));

    expect(unused).toEqual([]);
  });
});

describe('facts', () => {
  const codes = [...sourcesBelow('src/core'), ...sourcesBelow('src/examiner')].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bfact\(\s*'([\w-]+)'/g)].map((match) => match[1] ?? ''),
  );

  it.each([...new Set(codes)])('have a sentence: %s', (code) => {
    expect(read('en', 'facts').has(`fact.${code}`)).toBe(true);
  });
});

describe('terms and signs', () => {
  it('are explained: every glossary entry has a term and a definition', () => {
    const keys = [...read('en', 'glossary').keys()];
    const ids = [...new Set(keys.map((key) => key.split('.')[0] ?? ''))];

    expect(keys.sort()).toEqual(ids.flatMap((id) => [`${id}.definition`, `${id}.term`]).sort());
  });

  it('have a name: every sign can be chosen in words', () => {
    const keys = [...read('en', 'examination').keys()];

    const nameless = SIGNS.filter((sign) => !keys.some((key) => key.split('.').includes(sign)));

    expect(nameless).toEqual([]);
  });
});

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(basename(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A file uses a namespace when it names it, or names none and asks for the default. */
function uses(source: string, namespace: Namespace): boolean {
  if (namespace === 'common' && /useTranslation\(\)|'common/.test(source)) return true;
  return source.includes(`'${namespace}'`) || source.includes(`${namespace}:`);
}

/** Every text in quotes may be a key; a template is one with anything where a value goes in. */
function keyPatternsIn(source: string, namespace: Namespace): readonly RegExp[] {
  const quoted = [...source.matchAll(/'([\w.:-]+)'/g)].map((match) => match[1] ?? '');
  const templates = [...source.matchAll(/`([\w.:-]*(?:\$\{[^`]*?\}[\w.:-]*)+)`/g)].map((match) => match[1] ?? '');
  const withoutNamespace = (key: string) => key.replace(`${namespace}:`, '');
  return [
    ...quoted.map((key) => new RegExp(`^${escaped(withoutNamespace(key))}$`)),
    ...templates
      .map(withoutNamespace)
      .map((key) => key.split(/\$\{.*?\}(?=[^}]|$)/))
      .filter((parts) => parts.some((part) => part !== ''))
      .map((parts) => new RegExp(`^${parts.map(escaped).join('.+')}$`)),
  ];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
