/** Letters that Arabic readers write one for the other. */
const ARABIC_ALIKE: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ة: 'ه', ى: 'ي' };

/** Folds a text for searching: case, accents, vowel marks and letters that are written one for the other make no difference. */
export function foldText(text: string): string {
  return text
    .replace(/[أإآٱةى]/g, (letter) => ARABIC_ALIKE[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase();
}

/** Splits what somebody looks for into folded words. */
export function wordsOf(query: string): readonly string[] {
  return foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
