import { useEffect } from 'react';
import type { Action } from './action';
import { keyOf } from './key-of';

/** Elements that need the keys for themselves. */
const TYPING =
  'input:not([type="range"]):not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable]';
const ARROWS_OWNED = 'input, [role="listbox"], [role="slider"], [role="tablist"], [role="radiogroup"]';
const ENTER_OWNED = 'button, a, summary, form';

/** Lets the keys of an action table work anywhere on the screen, except where somebody types or a dialog is open. */
export function useActionKeys(actions: readonly Action[]): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || keptBy(event)) return;
      const key = keyOf(event);
      const action = actions.find((candidate) => candidate.keys.includes(key) && candidate.available());
      if (!action) return;
      event.preventDefault();
      action.perform();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [actions]);
}

function keptBy({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof Element)) return false;
  if (target.matches(TYPING)) return key !== 'Escape';
  if (key.startsWith('Arrow') && target.matches(ARROWS_OWNED)) return true;
  return (key === 'Enter' || key === ' ') && target.closest(ENTER_OWNED) !== null;
}
