/** What of a keyboard event says which key it was. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Names a key press as the action table writes it: `Ctrl+`, `Alt+`, `Shift+` in this order, then a lower-case letter,
 * a digit, a sign or the name of the key. Letters and digits are known by their place where the layout gives others,
 * as Arabic and French ones do.
 */
export function keyOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const name = nameOf(key, code, shiftKey);
  const isSign = name.length === 1 && !/[a-z0-9]/.test(name);
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey && !isSign ? 'Alt+' : ''}${shiftKey && !isSign ? 'Shift+' : ''}${name}`;
}

function nameOf(key: string, code: string, shiftKey: boolean): string {
  if (code.startsWith('Digit') && !shiftKey) return code.slice(5);
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (code.startsWith('Key') && key.length === 1 && key.charCodeAt(0) > 127) return code.slice(3).toLowerCase();
  return key === ' ' ? 'Space' : key;
}
