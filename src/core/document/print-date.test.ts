import { describe, expect, it } from 'vitest';
import { printDate, spelledIn } from './print-date';

const MONTHS = ['JAN', 'FEB/FÉV', 'MAR/MARS', 'APR/AVR', 'MAY/MAI', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAY = { year: 1990, month: 3, day: 7 };

describe('spelledIn', () => {
  it('leaves a date that is printed in both languages of the State', () => {
    expect(spelledIn('sans', printDate(DAY, { dateFormat: 'words', months: MONTHS }))).toBe('07 MAR/MARS 1990');
  });

  it('gives the month in one language where a hand writes it, alone or within a sentence', () => {
    expect(spelledIn('hand', '07 MAR/MARS 1990')).toBe('07 MAR 1990');
    expect(spelledIn('hand-running', 'K1234567, lost 07 FEB/FÉV 1990')).toBe('K1234567, lost 07 FEB 1990');
  });

  it('leaves what a hand writes besides', () => {
    for (const text of ['07.03.1990', '1990/12345', '12-34 Kastri', 'Νίκος / Nikos']) {
      expect(spelledIn('hand', text)).toBe(text);
    }
  });
});
