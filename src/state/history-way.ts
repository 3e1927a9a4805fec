import type { AnswerPlace } from './ports';

/** The pages of all answers that were turned, each by the answer before which it begins; the first begins at the newest. */
export type HistoryPages = readonly (AnswerPlace | null)[];

/** Remembers, as long as Loupe is open, at which page of all answers somebody left to look at one of them. */
export interface HistoryWay {
  /** Keeps the pages of a person who goes to look at an answer. */
  leave(profileId: string, pages: HistoryPages): void;
  /** Gives the pages of who comes back, else the first page alone. */
  pagesOf(profileId: string): HistoryPages;
  /** Begins at the newest again next time. */
  forget(): void;
}

const NEWEST: HistoryPages = [null];

/** Creates the memory of the way through all answers. */
export function createHistoryWay(): HistoryWay {
  let left: { readonly profileId: string; readonly pages: HistoryPages } | null = null;
  return {
    leave(profileId, pages) {
      left = { profileId, pages };
    },
    pagesOf: (profileId) => (left?.profileId === profileId ? left.pages : NEWEST),
    forget() {
      left = null;
    },
  };
}
