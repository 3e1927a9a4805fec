import { type RefObject, useEffect, useRef } from 'react';

/** Gives the ref of something that lies at the lower edge of the desk, and tells how much of the desk it covers, in CSS pixels. */
export function useCoveredHeight<T extends HTMLElement>(onHeight: (px: number) => void): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const tell = () => onHeight(Math.max(0, (element.offsetParent?.clientHeight ?? 0) - element.offsetTop));
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    if (element.offsetParent) observer.observe(element.offsetParent);
    return () => observer.disconnect();
  }, [onHeight]);
  return ref;
}
