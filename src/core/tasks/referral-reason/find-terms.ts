/** Marks of Arabic that writers set or leave out, and the line that stretches a word. */
const ARABIC_MARKS = /[\u064b-\u065f\u0670\u0640]/gu;
/** Letters that are written in several ways. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/gu, 'ا'],
  [/ى/gu, 'ي'],
  [/ة/gu, 'ه'],
  [/[’‘`´]/gu, "'"],
  [/œ/gu, 'oe'],
  [/æ/gu, 'ae'],
];
/** Small words that Arabic and French write together with the next. */
const PREFIX = /^(?:[وف]?(?:بال|كال|لل|ال|ب|ل|ك)|[وف]|l'|d'|qu'|s'|n'|j')/u;
/** So much of a word has to be left when a prefix is taken off. */
const LEAST_LEFT = 2;

/** Writes a text in the plainest form: small letters, without accents and marks, one spelling of every letter. */
export function plainForm(text: string): string {
  const bare = text.toLowerCase().replace(ARABIC_MARKS, '');
  const spelled = LETTERS.reduce((result, [letter, plain]) => result.replace(letter, plain), bare);
  return spelled.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
}

/** Splits a text to words in their plainest form. */
export function wordsOf(text: string): readonly string[] {
  return plainForm(text).match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** Lists the terms that a text contains, in the order of the list. */
export function findTerms(words: readonly string[], terms: readonly string[]): readonly string[] {
  return terms.filter((term) =>
    term.split('+').every((stem) => words.some((word) => beginsWith(word, plainForm(stem)))),
  );
}

function beginsWith(word: string, stem: string): boolean {
  if (word.startsWith(stem)) return true;
  const bare = word.replace(PREFIX, '');
  return bare.length >= LEAST_LEFT && bare !== word && bare.startsWith(stem);
}
