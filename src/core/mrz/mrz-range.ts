/** A run of characters in an MRZ; `line` and `start` count from 0, `end` is one past the last character. */
export interface MrzRange {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Builds a range from positions as Doc 9303 prints them: lines and positions count from 1, `last` is included. */
export function atPosition(line: number, first: number, last: number = first): MrzRange {
  return { line: line - 1, start: first - 1, end: last };
}

/** Gives the characters of one range; what lies beyond the end of the line is left out. */
export function textOfRange(lines: readonly string[], range: MrzRange): string {
  return (lines[range.line] ?? '').slice(range.start, range.end);
}

/** Gives the characters of several ranges joined in the order of the list. */
export function textOfRanges(lines: readonly string[], ranges: readonly MrzRange[]): string {
  return ranges.map((range) => textOfRange(lines, range)).join('');
}
