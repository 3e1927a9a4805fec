import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedReasonTerms } from '../../../../tests/support/shipped-tasks';
import { findTerms, plainForm, wordsOf } from './find-terms';
import { judgeReason, type SeenPiece } from './judge-reason';
import { judgeWritten } from './judge-written';
import { scoreReason } from './score-reason';

const TERMS = shippedReasonTerms();
const EDGE: SeenPiece = { places: ['portrait'], sign: 'edge-around-portrait' };
const ZONE: SeenPiece = { places: ['zone'], sign: 'mrz-differs-from-page' };

/** Each row: a reason as somebody would write it, and its points: 0.4 for the place, 0.4 for the sign, 0.2 for the wording. */
const VECTORS = [
  { language: 'en', text: 'Raised edge around the portrait in oblique light', points: 1, reasons: ['right'] },
  { language: 'fr', text: 'Bord en relief autour du portrait, lumière rasante', points: 1, reasons: ['right'] },
  { language: 'ar', text: 'حافةٌ بارزة حول الصورة الشخصية بالضوء المائل', points: 1, reasons: ['right'] },
  { language: 'en', text: 'Something about the portrait is odd', points: 0.6, reasons: ['sign-missing'] },
  { language: 'en', text: 'There is a raised edge somewhere', points: 0.6, reasons: ['place-missing'] },
  { language: 'en', text: 'Raised edge round the photo, the passport is fake', points: 0.8, reasons: ['accuses'] },
  { language: 'en', text: 'Raised edge round the photo, person was nervous', points: 0.9, reasons: ['demeanour'] },
  { language: 'fr', text: 'Bord autour de la photo, c’est un faussaire', points: 0.8, reasons: ['accuses'] },
  { language: 'ar', text: 'حافة حول الصورة والشخص كاذب', points: 0.8, reasons: ['accuses'] },
  { language: 'en', text: 'please check this one', points: 0, reasons: ['place-missing', 'sign-missing'] },
  {
    language: 'en',
    text: 'he is a criminal and a liar',
    points: 0,
    reasons: ['accuses', 'place-missing', 'sign-missing'],
  },
] as const;

describe('a written reason', () => {
  it.each(VECTORS)('in $language: “$text” earns $points', ({ language, text, points, reasons }) => {
    const score = scoreReason(judgeReason(text, TERMS[language], [EDGE]));

    expect(score.points).toBeCloseTo(points, 12);
    expect(score.reasons).toEqual(reasons);
    expect(score.detection).toBeNull();
  });

  it('is held against the piece that it names best', () => {
    const judged = judgeReason('The MRZ says another date than the page', TERMS.en, [EDGE, ZONE]);

    expect(judged.piece).toEqual(ZONE);
    expect(judged.place?.named).toBe('zone');
    expect(judged.sign?.words.length).toBeGreaterThan(0);
  });

  it('is judged in the language it was written in, whatever the interface speaks', () => {
    const judged = judgeWritten({ text: 'Raised edge round the photo, a fake', language: 'ar' }, TERMS, [EDGE]);

    expect(scoreReason(judged)).toMatchObject({ points: 0.8, reasons: ['accuses'] });
  });

  it('takes no ordinary word for an accusation', () => {
    const innocent = [
      ['en', 'The film lies flat; one line of the date is illegible and the mention is misaligned'],
      ['fr', 'La mention est mal alignée, le motif s’arrête au bord, même personne'],
      ['ar', 'الطباعة غير واضحة والسطر منحرف'],
    ] as const;
    for (const [language, text] of innocent) expect(judgeReason(text, TERMS[language], [EDGE]).unfit).toEqual([]);
  });

  it('is not ready with fewer than three words, and loses half its wording when it is long', () => {
    const long = `Raised edge around the portrait ${'and so on '.repeat(15)}`;

    expect(scoreReason(judgeReason('raised edge', TERMS.en, [EDGE])).outcome).toBe('not-ready');
    expect(scoreReason(judgeReason(long, TERMS.en, [EDGE]))).toMatchObject({ points: 0.9, reasons: ['too-long'] });
  });

  it('keeps its points from 0 to 1 whatever is written, and gains nothing by an accusation', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const score = (written: string) => scoreReason(judgeReason(written, TERMS.en, [EDGE, ZONE])).points;
        const points = score(`a b c ${text}`);
        return points >= 0 && points <= 1 && score(`a b c ${text} fake`) <= points;
      }),
    );
  });
});

describe('a term', () => {
  it('is found whatever case, accent or Arabic spelling it is written in', () => {
    expect(plainForm('ÉCLAIRÉ')).toBe('eclaire');
    expect(plainForm('حافّةٌ')).toBe(plainForm('حافه'));
    expect(findTerms(wordsOf('L’ENCRE est décalée'), ['encre'])).toEqual(['encre']);
    expect(findTerms(wordsOf('وبالصورة'), ['صور'])).toEqual(['صور']);
  });

  it('of several parts needs all of them, in any order', () => {
    expect(findTerms(wordsOf('the digit to check'), ['check+digit'])).toEqual(['check+digit']);
    expect(findTerms(wordsOf('the digit'), ['check+digit'])).toEqual([]);
  });
});
