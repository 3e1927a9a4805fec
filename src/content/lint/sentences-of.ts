/** A sentence ends with its mark; Arabic has a question mark of its own. */
const SENTENCE = /[^.!?؟…]+[.!?؟…]*/gu;

/** Splits a line of words into its sentences. */
export function sentencesOf(words: string): readonly string[] {
  return (words.match(SENTENCE) ?? []).map((sentence) => sentence.trim());
}
