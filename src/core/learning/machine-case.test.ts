import { expect, it } from 'vitest';
import type { Instrument } from '@/core/examination/answer';
import type { Sign } from '@/core/fraud/evidence';
import { anAnswer } from '../../../tests/support/records';
import { machineCasesOf } from './machine-case';

function answerWith(category: '3a' | 'none', sign: Sign, instruments: readonly Instrument[]) {
  const record = anAnswer({ category });
  const piece = { id: 'e', sign, category, feature: 'chip' as const, lights: [] };
  return { ...record, answer: { ...record.answer, instruments }, told: { ...record.told, evidence: [piece] } };
}

it.each([
  ['3a', 'edge-around-portrait', ['white', 'chip-reader'], ['silent-asked']],
  ['3a', 'edge-around-portrait', ['white', 'loupe'], ['silent-not-asked']],
  ['3a', 'chip-signature-wrong', ['chip-reader'], []],
  ['none', 'chip-not-verifiable', ['chip-reader'], ['warned-asked']],
  ['none', 'chip-not-verifiable', ['white'], ['warned-not-asked']],
  ['none', 'wear-and-damage', ['mrz-reader'], []],
] as const)('puts %s with %s and %j into %j', (category, sign, instruments, cases) => {
  expect(machineCasesOf(answerWith(category, sign, instruments))).toEqual(cases);
});
