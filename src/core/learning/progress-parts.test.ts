import { expect, it } from 'vitest';
import { countsByDuty, machineTally, partRows } from './progress-parts';
import { NO_TALLY } from './tally';

const PARTS = {
  'model/UTO-AO-01001': { ...NO_TALLY, answers: 3, hits: 2, misses: 1 },
  'model/QRS-AO-02001': { ...NO_TALLY, answers: 2, hits: 2 },
  'model/UTO-CO-01001': { ...NO_TALLY, answers: 1, falseAlarms: 1 },
  'feature/text': { ...NO_TALLY, answers: 1, misses: 1 },
  'feature/signature': { ...NO_TALLY, answers: 1, hits: 1 },
  'light/oblique': { ...NO_TALLY, answers: 4, hits: 3, misses: 1 },
  'purpose/practice': { ...NO_TALLY, hits: 5 },
  'purpose/test': { ...NO_TALLY, hits: 1, misses: 2 },
  'purpose/shift': { ...NO_TALLY, misses: 7 },
  'machine/silent-asked': { ...NO_TALLY, misses: 4 },
} as const;

it('joins models to kinds of document', () => {
  expect(partRows(PARTS, 'document').map(({ name, tally }) => [name, tally.hits])).toEqual([
    ['passport', 4],
    ['visa', 0],
  ]);
});

it('joins what has one name', () => {
  expect(partRows(PARTS, 'feature', () => 'personalisation')).toEqual([
    { name: 'personalisation', tally: { ...NO_TALLY, answers: 2, hits: 1, misses: 1 } },
  ]);
  expect(partRows(PARTS, 'light').map(({ name }) => name)).toEqual(['oblique']);
});

it('keeps what is judged at a counter apart from practice', () => {
  const { half, rare } = countsByDuty(PARTS);

  expect([half.hits, half.misses, rare.misses]).toEqual([6, 2, 7]);
});

it('counts nothing where nothing was done', () => {
  expect(machineTally(PARTS, 'warned-asked')).toEqual(NO_TALLY);
  expect(machineTally(PARTS, 'silent-asked').misses).toBe(4);
});
