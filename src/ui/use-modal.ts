import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Opens a native dialog over everything while it is rendered. Give the reference to the element. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the layout, and closed while it still stands in the page: only then does the focus go back to where it came from.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    return () => element.close();
  }, []);
  return dialog;
}
