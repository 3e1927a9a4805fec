import type { BaseLocationHook } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { hrefTo } from '@/screens/paths';

/** Where somebody is in a library that is open beside something else: a way of its own, which the address bar does not follow. */
export interface LibraryPlace {
  readonly hook: BaseLocationHook;
  /** Goes back one step; does nothing at the first. */
  back(): void;
  readonly canGoBack: () => boolean;
}

/** Begins a way at a path. */
export function createLibraryPlace(first: string): LibraryPlace {
  const { hook, history, navigate } = memoryLocation({ path: first, record: true });
  return {
    // A link opened in another tab leads to the same place there.
    hook: Object.assign(hook, { hrefs: hrefTo }),
    back() {
      if (history.length < 2) return;
      history.pop();
      navigate(history.at(-1) ?? first, { replace: true });
    },
    canGoBack: () => history.length > 1,
  };
}
