import { describe, expect, it } from 'vitest';
import { type KeyPress, keyOf } from './key-of';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('naming a key press', () => {
  it.each<{ why: string; press: Partial<KeyPress> & Pick<KeyPress, 'key' | 'code'>; name: string }>([
    { why: 'a letter, whatever its case', press: { key: 'Z', code: 'KeyZ' }, name: 'z' },
    { why: 'undo on a Mac', press: { key: 'z', code: 'KeyZ', metaKey: true }, name: 'Ctrl+z' },
    { why: 'redo', press: { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, name: 'Ctrl+Shift+z' },
    {
      why: 'turning the lamp',
      press: { key: 'ArrowLeft', code: 'ArrowLeft', shiftKey: true },
      name: 'Shift+ArrowLeft',
    },
    { why: 'a sign that needs Shift', press: { key: '?', code: 'Slash', shiftKey: true }, name: '?' },
    { why: 'a letter of an Arabic layout', press: { key: 'ئ', code: 'KeyZ' }, name: 'z' },
    { why: 'a letter of a French layout, by its name', press: { key: 'z', code: 'KeyW' }, name: 'z' },
    { why: 'a digit of a French layout', press: { key: '&', code: 'Digit1' }, name: '1' },
    {
      why: 'a bracket that needs AltGr',
      press: { key: '[', code: 'Digit5', altKey: true, ctrlKey: false, shiftKey: true },
      name: '[',
    },
  ])('knows $why', ({ press, name }) => {
    expect(keyOf({ ...PLAIN, ...press })).toBe(name);
  });
});
