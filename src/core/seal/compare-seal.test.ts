import { describe, expect, test } from 'vitest';
import { compareSealWithPage, type PrintedBesideSeal } from './compare-seal';
import type { SealFeature, SealReading } from './seal-reading';

const LINES = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'] as const;
const FEATURES: readonly SealFeature[] = [
  { name: 'mrz', lines: [LINES[0], LINES[1].slice(0, 28)], start: 0, end: 0 },
  { name: 'entries', count: 0, start: 0, end: 0 },
  { name: 'stay', stay: { days: 30, months: 0, years: 0 }, start: 0, end: 0 },
  { name: 'passportNumber', text: 'QX1234567', start: 0, end: 0 },
];
const READING: SealReading = { header: null, features: FEATURES, content: null, signature: null, problems: [] };
const PAGE: PrintedBesideSeal = { mrz: LINES, passportNumber: 'QX 1234567', entries: 'MULT', stay: '30 DAYS' };

describe('a seal beside its page', () => {
  test('agrees where both say the same, however the page writes it and whatever the seal cuts off', () => {
    expect(compareSealWithPage(READING, PAGE).map(({ agrees }) => agrees)).toEqual([true, true, true, true, true]);
  });

  test.each([
    ['a character of the zone', { ...PAGE, mrz: [LINES[0].replace('ANNA', 'ANJA'), LINES[1]] }, 0],
    ['the number of entries', { ...PAGE, entries: '2' }, 2],
    ['the days of stay', { ...PAGE, stay: '90 DAYS' }, 3],
    ['the passport', { ...PAGE, passportNumber: 'QX1234568' }, 4],
  ])('differs in %s alone', (_, page, place) => {
    const differing = compareSealWithPage(READING, page).flatMap(({ agrees }, index) => (agrees ? [] : [index]));

    expect(differing).toEqual([place]);
  });

  test('is not compared with what the page does not print', () => {
    const nothing = { mrz: null, passportNumber: null, entries: null, stay: null };

    expect(compareSealWithPage(READING, nothing).map(({ agrees }) => agrees)).toEqual([null, null, null, null, null]);
  });

  test('is not compared in a stay that it writes otherwise than in days', () => {
    const stay = { name: 'stay', stay: { days: 0, months: 0, years: 0 }, start: 0, end: 0 } as const;

    expect(compareSealWithPage({ ...READING, features: [stay] }, PAGE)[0]?.agrees).toBeNull();
  });
});
