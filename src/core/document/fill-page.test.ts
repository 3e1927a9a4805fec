import { describe, expect, test } from 'vitest';
import type { ElementOf, TextStyle } from './element';
import { estimateWidthMm, fillElement, fillText, fitText } from './fill-page';

const STYLE: TextStyle = { face: 'mono', weight: 400, sizeMm: 3, trackingMm: 0, align: 'start' };

describe('fillText', () => {
  test.each([
    ['{surname}, {givenNames}', { surname: 'ÅLUND', givenNames: 'ÅSA' }, 'ÅLUND, ÅSA'],
    ['No. {documentNumber}', {}, 'No. '],
    ['SPECIMEN', { surname: 'ÅLUND' }, 'SPECIMEN'],
    ['{surname}', { surname: '$& {sex}' }, '$& {sex}'],
  ])('fills %s', (text, fields, filled) => {
    expect(fillText(text, fields)).toBe(filled);
  });
});

describe('fillElement', () => {
  const FILLING = {
    fields: { registrar: 'A. Lund', signatory: 'Vera Lund', hostName: 'Ivo Lund' },
    signature: 'N. Holder',
    portrait: { identity: 'p001', capture: 'passport' },
    issue: { issuer: 'UTO', issued: { year: 2024, month: 3, day: 12 } },
  };
  const signatureOf = (text: string): ElementOf<'signature'> => ({
    kind: 'signature',
    id: 'signature',
    box: { x: 0, y: 0, width: 40, height: 8 },
    technique: 'none',
    shiftMm: { x: 0, y: 0 },
    text,
    ink: 'pen',
    slantDeg: 4,
  });

  test.each([
    ['{givenNames}', 'N. Holder'],
    ['{registrar}', 'A. Lund'],
    ['{signatory}', 'Vera Lund'],
    ['{hostName}', 'Ivo Lund'],
  ])('lets the right person sign where the model says %s', (text, signed) => {
    expect(fillElement(signatureOf(text), FILLING)).toMatchObject({ text: signed });
  });
});

describe('fitText', () => {
  test('leaves a text that fits as it is', () => {
    expect(fitText('ÅLUND', STYLE, 20)).toEqual({ text: 'ÅLUND', style: STYLE });
  });

  test('sets a text smaller until it fits', () => {
    // 10 letters of 1.8 mm need 18 mm; in 14.4 mm they stand at four fifths of their size.
    const { text, style } = fitText('ABCDEFGHIJ', STYLE, 14.4);

    expect(text).toBe('ABCDEFGHIJ');
    expect(style.sizeMm).toBeCloseTo(2.4);
  });

  test('cuts what is too long at three fifths of the size', () => {
    // At 0.6 of the size a letter needs 1.08 mm: eight have room in 9 mm.
    const { text, style } = fitText('ABCDEFGHIJ', STYLE, 9);

    expect(text).toBe('ABCDEFGH');
    expect(estimateWidthMm(text, style)).toBeLessThanOrEqual(9);
  });
});

describe('a signature', () => {
  test.each([
    ['{givenNames}', 'Å. Ålund'],
    ['{applicantName}', 'Å. Ålund'],
    ['{registrar}', 'B. Marčik'],
    ['{signatory}', 'Л. Цветар'],
    ['{hostName}', 'Ida Gårdvik'],
  ])('lets %s sign as the one who is named', (text, signed) => {
    const fields = {
      givenNames: 'ÅSA',
      registrar: 'B. Marčik',
      signatory: 'Л. Цветар / L. Tsvetar',
      hostName: 'Ida Gårdvik',
    };
    const filling = {
      fields,
      signature: 'Å. Ålund',
      portrait: { identity: 'p001', capture: 'passport' },
      issue: { issuer: 'UTO', issued: { year: 2024, month: 3, day: 12 } },
    };
    const signature = {
      kind: 'signature',
      id: 'signature',
      box: { x: 0, y: 0, width: 40, height: 8 },
      technique: 'none',
      shiftMm: { x: 0, y: 0 },
      text,
      ink: 'pen',
      slantDeg: 4,
    } as const;

    expect(fillElement(signature, filling)).toMatchObject({ text: signed });
  });
});
