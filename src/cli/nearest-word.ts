/** Finds the word that was most likely meant; null when none is near. Compares letters, not case. */
export function nearestWord(word: string, words: readonly string[]): string | null {
  const lower = word.toLowerCase();
  const ranked = words
    .map((candidate) => ({ candidate, distance: editDistance(lower, candidate.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : null;
}

/** Ends a sentence about an unknown word: with the near one, or with all that there are. */
export function suggestWord(word: string, words: readonly string[]): string {
  const near = nearestWord(word, words);
  return near === null ? `There are: ${words.join(', ')}.` : `Did you mean '${near}'?`;
}

/** Counts the letters to insert, delete or replace between two words. Source: Levenshtein. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
