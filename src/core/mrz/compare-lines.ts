/** One character of a line with its place, and whether the other zone has another one there. */
export interface ComparedCharacter {
  readonly at: number;
  readonly character: string;
  readonly differs: boolean;
}

/** Two zones laid over each other, line by line, and how many places differ. */
export interface ComparedLines {
  readonly lines: readonly {
    readonly first: readonly ComparedCharacter[];
    readonly second: readonly ComparedCharacter[];
  }[];
  readonly differing: number;
}

/** Compares two zones place by place; a place that one of them lacks differs. */
export function compareLines(first: readonly string[], second: readonly string[]): ComparedLines {
  const lines = Array.from({ length: Math.max(first.length, second.length) }, (_, index) => {
    const [a, b] = [first[index] ?? '', second[index] ?? ''];
    return { first: charactersOf(a, b), second: charactersOf(b, a), length: Math.max(a.length, b.length) };
  });
  const differing = lines.reduce(
    (sum, line) => sum + line.length - line.first.filter(({ differs }) => !differs).length,
    0,
  );
  return { lines: lines.map(({ first: upper, second: lower }) => ({ first: upper, second: lower })), differing };
}

function charactersOf(line: string, other: string): readonly ComparedCharacter[] {
  return [...line].map((character, at) => ({ at, character, differs: other[at] !== character }));
}
