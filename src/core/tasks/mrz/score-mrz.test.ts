import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '@/core/kernel/random';
import { checkDigitOf } from '@/core/mrz/check-digit';
import { textOfRange, textOfRanges } from '@/core/mrz/mrz-range';
import { digitsOf } from './digits-of';
import { withWrongDigit } from './make-wrong-digit';
import type { MrzKey } from './mrz-task';
import { scoreMrz } from './score-mrz';
import { slipsOfDigit } from './slips-of-digit';
import { differingSince } from './zone-and-page';

/** The example of the standard. Source: ICAO Doc 9303 part 4, appendix B. */
const LINES = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

describe('a wrong check digit', () => {
  const key: MrzKey = {
    variant: 'wrong-digit',
    lines: LINES,
    wrong: { digit: 'birthDate', expected: '2', found: '5' },
    digits: ['documentNumber', 'birthDate', 'expiryDate', 'optional', 'composite'],
  };

  it('is right when it is named, and tells a miss from a wrong suspicion', () => {
    expect(scoreMrz(['birthDate'], key)).toMatchObject({ points: 1, reasons: ['right'], detection: null });
    expect(scoreMrz(['none'], key)).toMatchObject({ points: 0, reasons: ['wrong-digit-missed'] });
    expect(scoreMrz(['optional'], key)).toMatchObject({ points: 0, reasons: ['other-digit-wrong'] });
    expect(scoreMrz(['optional'], { ...key, wrong: null })).toMatchObject({ reasons: ['right-digit-doubted'] });
    expect(scoreMrz(['none'], { ...key, wrong: null })).toMatchObject({ points: 1, outcome: 'right' });
    expect(scoreMrz([], key).outcome).toBe('not-ready');
  });

  it('stands alone: every other digit of the zone holds, the composite as well', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(4), (seed, index) => {
        const digit = digitsOf(LINES)[index];
        if (!digit) return false;
        const lines = withWrongDigit(LINES, digit, createRandom(seed));
        const wrong = digitsOf(lines).filter(
          (place) => checkDigitOf(textOfRanges(lines, place.covers)) !== textOfRange(lines, place),
        );
        return wrong.length === 1 && wrong[0]?.name === digit.name;
      }),
    );
  });
});

describe('a check digit worked out', () => {
  /**
   * '740812': 7*7 + 4*3 + 0*1 + 8*7 + 1*3 + 2*1 = 122, so 2. Weights 1, 3, 7: 7 + 12 + 0 + 8 + 3 + 14 = 44, so 4. From the
   * right: 2*7 + 1*3 + 8*1 + 0 + 4*3 + 7*1 = 44, so 4 again, and the first slip that gives a digit is told. To ten: 8.
   */
  it('tells by which slip a wrong one came about', () => {
    const slips = slipsOfDigit('740812', '2');
    const key: MrzKey = { variant: 'work-out', text: '740812', expected: '2', slips };

    expect(slips).toEqual({ '4': 'weights-from-the-right', '8': 'difference-to-ten' });
    expect(scoreMrz(['2'], key)).toMatchObject({ points: 1, reasons: ['right'] });
    expect(scoreMrz(['4'], key)).toMatchObject({ points: 0, reasons: ['weights-from-the-right'] });
    expect(scoreMrz(['5'], key)).toMatchObject({ points: 0, reasons: ['digit-not-worked-out'] });
  });

  /** 'D23145890' gives 7; with A as 1 the D counts 4 instead of 13: 63 less, so 4. Source: ICAO Doc 9303 part 5. */
  it('knows the slip of letters that count from one', () => {
    expect(checkDigitOf('D23145890')).toBe('7');
    expect(slipsOfDigit('D23145890', '7')['4']).toBe('letters-from-one');
  });

  it('never takes the right digit for a slip', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9<]{1,10}$/), (text) => {
        const expected = checkDigitOf(text) ?? '';
        return slipsOfDigit(text, expected)[expected] === undefined;
      }),
    );
  });
});

describe('a zone compared with its page', () => {
  const key: MrzKey = {
    variant: 'against-page',
    isFraudulent: true,
    differing: ['birthDate'],
    fields: ['name', 'birthDate', 'expiryDate'],
    evidence: [],
  };
  const genuine: MrzKey = { ...key, isFraudulent: false, differing: [] };

  it.each([
    { answer: ['birthDate'], points: 1, detection: 'hit', reasons: ['right'] },
    { answer: ['birthDate', 'name'], points: 0.5, detection: 'hit', reasons: ['equal-field-marked'] },
    { answer: ['name'], points: 0, detection: 'hit', reasons: ['field-missed', 'equal-field-marked'] },
    { answer: ['none'], points: 0, detection: 'miss', reasons: ['difference-missed'] },
  ])('that differs in the birth date: $answer earns $points', ({ answer, points, detection, reasons }) => {
    expect(scoreMrz(answer, key)).toMatchObject({ points, detection, reasons });
  });

  it('that agrees is right only when nothing is ticked', () => {
    expect(scoreMrz(['none'], genuine)).toMatchObject({ points: 1, detection: 'correct-acceptance' });
    expect(scoreMrz(['name'], genuine)).toMatchObject({ points: 0, detection: 'false-alarm' });
  });

  it('differs where only one of the two was changed', () => {
    const page = { surname: 'ERIKSSON', birthDate: '12 AUG 1974', expiryDate: '15 APR 2012' };
    const other = [LINES[0] ?? '', (LINES[1] ?? '').replace('740812', '640812')];

    expect(differingSince({ lines: LINES, fields: page }, { lines: other, fields: page })).toEqual(['birthDate']);
    expect(
      differingSince({ lines: LINES, fields: page }, { lines: other, fields: { ...page, birthDate: '12 AUG 1964' } }),
    ).toEqual([]);
    expect(
      differingSince({ lines: LINES, fields: page }, { lines: LINES, fields: { ...page, surname: 'BERG' } }),
    ).toEqual(['name']);
  });
});
