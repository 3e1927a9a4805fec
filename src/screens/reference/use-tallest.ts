import { useCallback, useRef, useState } from 'react';

/** Watches the height of an element as long as it stands; given to it as its `ref`. */
export type Watch = (element: HTMLElement | null) => (() => void) | undefined;

/** How tall the tallest of the elements is that are watched, in CSS pixels. */
export function useTallest(): readonly [px: number, watch: Watch] {
  const [px, setPx] = useState(0);
  const heights = useRef(new Map<HTMLElement, number>());
  const watch = useCallback<Watch>((element) => {
    if (!element) return undefined;
    const measure = () => {
      heights.current.set(element, element.offsetHeight);
      setPx(Math.max(...heights.current.values()));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      heights.current.delete(element);
    };
  }, []);
  return [px, watch];
}
