import { bytesToHex } from '@noble/hashes/utils.js';
import { expect, it } from 'vitest';
import vectors from '../../../tests/vectors/access-key.json';
import { accessKeys } from './access-key';

it.each(vectors)('derives the published access key: $description', (vector) => {
  const keys = accessKeys(vector.lines);

  expect(keys?.information).toBe(vector.information);
  expect(bytesToHex(keys?.seed ?? new Uint8Array())).toBe(vector.seed);
  if (vector.encryption !== null) expect(bytesToHex(keys?.encryption ?? new Uint8Array())).toBe(vector.encryption);
  if (vector.authentication !== null) {
    expect(bytesToHex(keys?.authentication ?? new Uint8Array())).toBe(vector.authentication);
  }
});

it('gives another key when one character of the birth date differs', () => {
  const [first, second = ''] = vectors[0]?.lines ?? [];
  const altered = [first ?? '', second.replace('690806', '690807')];

  expect(accessKeys(altered)?.seed).not.toEqual(accessKeys([first ?? '', second])?.seed);
});

it('gives no key where the lines are of no format', () => {
  expect(accessKeys([])).toBeNull();
  expect(accessKeys(['P<UTO'])).toBeNull();
});
