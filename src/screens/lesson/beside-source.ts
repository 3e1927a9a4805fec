/** A text cut where the number of a source follows it or stands before it. */
export interface CutText {
  /** The punctuation that closes what the number before stands for; empty where there is none. */
  readonly mark: string;
  readonly rest: string;
  /** The last word, which the number that follows belongs to; empty where none follows. */
  readonly word: string;
}

const MARK = /^[\u00a0\u202f]?[.,;:!?»…،؛؟]+/u;
const LAST_WORD = /\S*\s*$/u;

/** Cuts a text, so that no line breaks between a word, the number of its source, and the punctuation after it. */
export function cutBesideSource(text: string, beside: { readonly before: boolean; readonly after: boolean }): CutText {
  const mark = beside.before ? (MARK.exec(text)?.[0] ?? '') : '';
  const left = text.slice(mark.length);
  const last = beside.after ? (LAST_WORD.exec(left)?.[0] ?? '') : '';
  return { mark, rest: left.slice(0, left.length - last.length), word: last.trimEnd() };
}
