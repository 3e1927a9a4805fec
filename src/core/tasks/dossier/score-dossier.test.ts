import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conflict, PlacedFact } from './conflicts-in';
import { sameFactsAs } from './same-facts';
import { scoreDossier } from './score-dossier';

const fact = (page: string, field: PlacedFact['field'], text: string): PlacedFact => ({ page, field, text });
const BIRTH: Conflict = {
  stated: fact('form', 'applicantBirthDate', '1 MAY 1990'),
  against: [fact('certificate', 'birthDate', '1 MAY 1986')],
};
const MOTHER: Conflict = {
  stated: fact('form', 'applicantMother', 'Jana Berg'),
  against: [fact('certificate', 'motherName', 'Irène Berg')],
};
const AGREEING = { page: 'form', field: 'applicantName' } as const;

/** Each row: the marks in a dossier of two conflicts and the points worked out by hand: (sum - slips / 4) / 2. */
const VECTORS = [
  { why: 'both found', marks: [BIRTH.stated, MOTHER.stated], points: 1, reasons: ['right'] },
  {
    why: 'both with both sides',
    marks: [BIRTH.stated, ...BIRTH.against, MOTHER.stated],
    points: 1,
    reasons: ['right'],
  },
  { why: 'one found', marks: [BIRTH.stated], points: 0.5, reasons: ['conflict-missed'] },
  {
    why: 'the other side of one',
    marks: [...BIRTH.against, MOTHER.stated],
    points: 0.75,
    reasons: ['only-one-side-marked'],
  },
  {
    why: 'both and a slip',
    marks: [BIRTH.stated, MOTHER.stated, AGREEING],
    points: 0.875,
    reasons: ['agreeing-fact-marked'],
  },
  { why: 'only a slip', marks: [AGREEING], points: 0, reasons: ['conflict-missed', 'agreeing-fact-marked'] },
];

describe('marks in a dossier', () => {
  it.each(VECTORS)('$why earn $points', ({ marks, points, reasons }) => {
    const score = scoreDossier({ marks, agrees: false }, [BIRTH, MOTHER]);

    expect(score).toMatchObject({ points, detection: 'hit', reasons });
  });

  it('are none where all agrees', () => {
    expect(scoreDossier({ marks: [], agrees: true }, [])).toMatchObject({ points: 1, detection: 'correct-acceptance' });
    expect(scoreDossier({ marks: [AGREEING], agrees: false }, [])).toMatchObject({
      points: 0,
      detection: 'false-alarm',
    });
    expect(scoreDossier({ marks: [], agrees: true }, [BIRTH])).toMatchObject({
      detection: 'miss',
      reasons: ['all-missed'],
    });
    expect(scoreDossier({ marks: [], agrees: false }, [BIRTH]).outcome).toBe('not-ready');
  });

  it('never earn more with a slip than without it', () => {
    const facts = [BIRTH.stated, ...BIRTH.against, MOTHER.stated, ...MOTHER.against];
    fc.assert(
      fc.property(fc.subarray(facts, { minLength: 1 }), (marks) => {
        const points = (list: typeof marks) => scoreDossier({ marks: list, agrees: false }, [BIRTH, MOTHER]).points;
        return scoreDossier({ marks: [...marks, AGREEING], agrees: false }, [BIRTH, MOTHER]).points <= points(marks);
      }),
    );
  });

  it('know under which names other papers repeat a fact', () => {
    expect(sameFactsAs('applicantMother')).toEqual(['applicantMother', 'motherName']);
    expect(sameFactsAs('birthDate')).toContain('applicantBirthDate');
    expect(sameFactsAs('eyeColour')).toEqual([]);
  });
});
