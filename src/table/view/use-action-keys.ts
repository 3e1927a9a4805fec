import { type RefObject, useEffect } from 'react';
import type { Action } from './action';
import { keyOf } from './key-of';

/** Elements that need the keys for themselves. */
const TYPING =
  'input:not([type="range"]):not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable]';
const ARROWS_OWNED = 'input, [role="listbox"], [role="slider"], [role="tablist"], [role="radiogroup"]';
const ENTER_OWNED = 'button, a, summary, form';

/**
 * Lets the keys of an action table work anywhere on the screen, except where somebody types or a dialog is open; a table
 * that itself lies in a dialog names an element of its own as `within`, and works there. One of several tables on a
 * screen has the keys only while the focus is `inside` that element.
 */
export function useActionKeys(
  actions: readonly Action[],
  within?: RefObject<HTMLElement | null>,
  reach: 'anywhere' | 'inside' = 'anywhere',
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isBehindDialog(within?.current ?? null) || keptBy(event))
        return;
      if (reach === 'inside' && !(event.target instanceof Node && within?.current?.contains(event.target))) return;
      const key = keyOf(event);
      const action = actions.find((candidate) => candidate.keys.includes(key) && candidate.available());
      if (!action) return;
      event.preventDefault();
      action.perform();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [actions, within, reach]);
}

function isBehindDialog(own: HTMLElement | null): boolean {
  return [...document.querySelectorAll('dialog[open]')].some((dialog) => own === null || !dialog.contains(own));
}

function keptBy({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.matches(TYPING)) return key !== 'Escape';
  if (key.startsWith('Arrow') && target.matches(ARROWS_OWNED)) return true;
  return (key === 'Enter' || key === ' ') && target.closest(ENTER_OWNED) !== null;
}
