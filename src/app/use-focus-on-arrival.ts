import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/**
 * Whoever goes to another place finds it at its top, with the focus on its heading: on `region` until the heading has come.
 * So it is as well where one screen follows another in the same place and takes with it what had the focus. Nothing is
 * done where the place is the first that is shown: the focus is then where the browser begins.
 */
export function useFocusOnArrival(
  region: RefObject<HTMLElement | null>,
  place: string,
  way: {
    /** Tells, once everything stands, whether nothing was shown before. */
    readonly isFirst: () => boolean;
    readonly toTop: () => void;
  },
): void {
  const last = useRef<string | null>(null);
  const arrive = useEffectEvent(() => {
    if (last.current === null && way.isFirst()) return;
    way.toTop();
    focus(headingOf(region.current) ?? region.current);
  });
  useEffect(() => {
    if (last.current === place) return;
    arrive();
    last.current = place;
  }, [place]);
  useEffect(() => (region.current ? followHeading(region.current) : undefined), [region]);
}

/** Gives the focus to each heading that comes while `region` waits for one, or after what had the focus is gone. */
function followHeading(region: HTMLElement): () => void {
  let held: EventTarget | null = document.activeElement;
  let heading = headingOf(region);
  const hold = ({ target }: FocusEvent) => {
    held = target;
  };
  const observer = new MutationObserver(() => {
    const now = headingOf(region);
    if (now === heading) return;
    heading = now;
    if (document.activeElement === region || hasLost(held)) focus(now);
  });
  region.addEventListener('focusin', hold);
  observer.observe(region, { childList: true, subtree: true });
  return () => {
    region.removeEventListener('focusin', hold);
    observer.disconnect();
  };
}

function hasLost(held: EventTarget | null): boolean {
  return document.activeElement === document.body && held instanceof Node && !held.isConnected;
}

function headingOf(region: HTMLElement | null): HTMLElement | null {
  return region?.querySelector<HTMLElement>('h1[tabindex]') ?? null;
}

function focus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
