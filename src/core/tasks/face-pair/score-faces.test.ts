import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_RATED, ratedAll, SIMILARITIES } from '../faces/face-form';
import { FACE_DECISIONS, scoreFaces } from './score-faces';

const ALIKE = { features: ratedAll('alike'), similarity: 6 };
const UNLIKE = { features: ratedAll('differs'), similarity: 2 };

describe('a comparison of two faces', () => {
  it.each([
    { decision: 'same', same: true, points: 1, detection: 'correct-acceptance', reason: 'right' },
    { decision: 'same', same: false, points: 0, detection: 'miss', reason: 'other-person-accepted' },
    { decision: 'different', same: false, points: 1, detection: 'hit', reason: 'right' },
    { decision: 'different', same: true, points: 0, detection: 'false-alarm', reason: 'holder-refused' },
    { decision: 'cannot-tell', same: true, points: 0.4, detection: null, reason: 'undecided' },
    { decision: 'cannot-tell', same: false, points: 0.4, detection: null, reason: 'undecided' },
  ] as const)('that says $decision while it is one person: $same earns $points', (row) => {
    const form = row.decision === 'different' ? UNLIKE : ALIKE;

    const score = scoreFaces({ ...form, decision: row.decision }, row.same);

    expect(score).toMatchObject({ points: row.points, detection: row.detection, reasons: [row.reason] });
  });

  it('tells where the form and the similarity said otherwise', () => {
    expect(scoreFaces({ ...UNLIKE, decision: 'same' }, true).reasons).toEqual([
      'right',
      'form-says-otherwise',
      'similarity-says-otherwise',
    ]);
    expect(scoreFaces({ ...ALIKE, similarity: 4, decision: 'different' }, false).reasons).toEqual([
      'right',
      'form-says-otherwise',
    ]);
  });

  it('is not ready before every feature was rated', () => {
    const answer = { features: { ...NOT_RATED, ears: 'alike' }, similarity: 5, decision: 'same' } as const;

    expect(scoreFaces(answer, true).outcome).toBe('not-ready');
  });

  it('is worth what the decision is worth, whatever the form says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FACE_DECISIONS),
        fc.constantFrom('alike', 'differs', 'not-visible'),
        fc.constantFrom(...SIMILARITIES),
        fc.boolean(),
        (decision, rating, similarity, same) => {
          const score = scoreFaces({ features: ratedAll(rating), similarity, decision }, same);
          return score.points === scoreFaces({ ...ALIKE, decision }, same).points;
        },
      ),
    );
  });
});
