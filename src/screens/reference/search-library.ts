import { foldText, wordsOf } from '@/screens/fold-text';

/** The parts of the library that a search looks through, in the order of its results. */
export const SEARCH_PARTS = ['model', 'state', 'feature', 'technique', 'term'] as const;

/** One part of the library. */
export type SearchPart = (typeof SEARCH_PARTS)[number];

/** Something that can be found: its name, what is said about it, other words it is found by, and where it is. */
export interface Findable {
  readonly part: SearchPart;
  readonly path: string;
  readonly name: string;
  readonly about: string;
  /** Words that are not shown with it: names that people look for and mean this. */
  readonly also?: string;
}

/** How many results a part shows at most. */
export const MOST_PER_PART = 12;

/**
 * Finds what has every word of a query in its name, in what is said about it or among its other words. Within a part, names
 * that begin with the query come first, then names that hold it, then what is said, then the rest, each in the order given.
 * An empty query finds nothing.
 */
export function searchLibrary(all: readonly Findable[], query: string): ReadonlyMap<SearchPart, readonly Findable[]> {
  const words = wordsOf(query);
  const found = new Map<SearchPart, readonly Findable[]>();
  if (words.length === 0) return found;
  for (const part of SEARCH_PARTS) {
    const ranked = all
      .filter((item) => item.part === part)
      .flatMap((item) => {
        const rank = rankOf(item, words);
        return rank === null ? [] : [{ item, rank }];
      })
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, MOST_PER_PART);
    if (ranked.length > 0)
      found.set(
        part,
        ranked.map(({ item }) => item),
      );
  }
  return found;
}

function rankOf({ name, about, also = '' }: Findable, words: readonly string[]): number | null {
  const folded = foldText(name);
  if (folded.startsWith(words.join(' '))) return 0;
  const read = `${folded} ${foldText(about)}`;
  const rank = [folded, read, `${read} ${foldText(also)}`].findIndex((text) =>
    words.every((word) => text.includes(word)),
  );
  return rank === -1 ? null : rank + 1;
}
