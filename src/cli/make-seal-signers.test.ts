import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSealKeys } from '@/content/parse-seal-keys';
import { makeSealSigners } from './make-seal-signers';

test('the shipped seal signers are those that are made anew, and they parse', () => {
  const shipped: unknown = JSON.parse(readFileSync('specimens/pki/seals.json', 'utf8'));

  expect(shipped).toEqual(makeSealSigners());
  expect(parseSealKeys(shipped)).toEqual({ ok: true, value: shipped });
});
