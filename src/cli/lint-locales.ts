import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A text file of a language: `src/i18n/locales/<language>/<namespace>.json`. */
export interface LocaleFile {
  readonly path: string;
  readonly language: string;
  readonly namespace: string;
  readonly text: string;
}

/** A problem of a text file: where in it (`practice.start`), and what was found. */
export interface LocaleProblem {
  readonly code:
    | 'locale.json'
    | 'locale.file-missing'
    | 'locale.key-missing'
    | 'locale.key-unknown'
    | 'locale.empty'
    | 'locale.loose-sign'
    | 'locale.value-differs';
  readonly file: string;
  readonly path: string;
  readonly found: string;
}

/** The language that the others are measured by. */
const MODEL_LANGUAGE = 'en';

/** French sets a blank before these signs and inside its quotation marks; a line must not break there. */
const LOOSE_SIGN = / [:;?!](?=[\s»)]|$)|« | »/;

/** Languages have different plural forms of one key, which i18next marks by these endings. */
const PLURAL_ENDING = /_(zero|one|two|few|many|other)$/;

/** Reads the text files of all languages. */
export function localeFiles(root: string): readonly LocaleFile[] {
  const folder = path.join(root, 'src', 'i18n', 'locales');
  return readdirSync(folder)
    .toSorted()
    .flatMap((language) =>
      readdirSync(path.join(folder, language))
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => ({
          path: `src/i18n/locales/${language}/${name}`,
          language,
          namespace: name.replace('.json', ''),
          text: readFileSync(path.join(folder, language, name), 'utf8'),
        })),
    );
}

/** Checks that every language has every text of the English files, none besides, none empty, and the same values in it. */
export function lintLocales(files: readonly LocaleFile[]): readonly LocaleProblem[] {
  const problems: LocaleProblem[] = [];
  const read = new Map<string, ReadonlyMap<string, string>>();
  for (const file of files) {
    try {
      read.set(file.path, new Map(flatten(JSON.parse(file.text), '')));
    } catch (error) {
      problems.push({
        code: 'locale.json',
        file: file.path,
        path: '',
        found: error instanceof Error ? error.message : String(error),
      });
    }
  }
  const models = files.filter((file) => file.language === MODEL_LANGUAGE);
  const languages = [...new Set(files.map((file) => file.language))];
  for (const file of files) {
    problems.push(...emptyTexts(file, read.get(file.path)));
    if (file.language === 'fr') problems.push(...looseSigns(file, read.get(file.path)));
  }
  for (const language of languages.filter((one) => one !== MODEL_LANGUAGE)) {
    for (const model of models) {
      const other = files.find((file) => file.language === language && file.namespace === model.namespace);
      const [wanted, given] = [read.get(model.path), other && read.get(other.path)];
      if (!other)
        problems.push({
          code: 'locale.file-missing',
          file: model.path.replace(`/${MODEL_LANGUAGE}/`, `/${language}/`),
          path: '',
          found: 'nothing',
        });
      else if (wanted && given) problems.push(...compareTexts(other, wanted, given));
    }
  }
  return problems;
}

function looseSigns(file: LocaleFile, texts: ReadonlyMap<string, string> = new Map()): readonly LocaleProblem[] {
  return [...texts].flatMap(([key, text]) => {
    const [found] = LOOSE_SIGN.exec(text) ?? [];
    return found === undefined ? [] : [{ code: 'locale.loose-sign', file: file.path, path: key, found }];
  });
}

function emptyTexts(file: LocaleFile, texts: ReadonlyMap<string, string> | undefined): readonly LocaleProblem[] {
  return [...(texts ?? [])]
    .filter(([, text]) => text.trim() === '')
    .map(([key]) => ({ code: 'locale.empty', file: file.path, path: key, found: 'an empty text' }));
}

function compareTexts(
  file: LocaleFile,
  wanted: ReadonlyMap<string, string>,
  given: ReadonlyMap<string, string>,
): readonly LocaleProblem[] {
  const valuesWanted = valuesByKey(wanted);
  const valuesGiven = valuesByKey(given);
  const at = (code: LocaleProblem['code'], key: string, found: string): LocaleProblem => ({
    code,
    file: file.path,
    path: key,
    found,
  });
  return [
    ...[...valuesWanted.keys()]
      .filter((key) => !valuesGiven.has(key))
      .map((key) => at('locale.key-missing', key, 'nothing')),
    ...[...valuesGiven.keys()]
      .filter((key) => !valuesWanted.has(key))
      .map((key) => at('locale.key-unknown', key, 'a text that English does not have')),
    ...[...valuesGiven].flatMap(([key, values]) => {
      const foreign = [...values].filter((value) => valuesWanted.has(key) && !valuesWanted.get(key)?.has(value));
      return foreign.map((value) => at('locale.value-differs', key, `{{${value}}}`));
    }),
  ];
}

function valuesByKey(texts: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const [key, text] of texts) {
    const plain = key.replace(PLURAL_ENDING, '');
    const known = values.get(plain) ?? new Set<string>();
    for (const [, value] of text.matchAll(/\{\{\s*([\w.]+)/g)) if (value !== undefined) known.add(value);
    values.set(plain, known);
  }
  return values;
}

function flatten(value: unknown, prefix: string): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]];
  if (typeof value !== 'object' || value === null) return [[prefix, '']];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, prefix === '' ? key : `${prefix}.${key}`));
}
