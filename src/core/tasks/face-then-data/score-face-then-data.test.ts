import { describe, expect, it } from 'vitest';
import { ratedAll } from '../faces/face-form';
import { NOTHING_OBSERVED } from '../observed';
import { faceThenDataTask } from './face-then-data-task';
import { scoreFaceThenData } from './score-face-then-data';

describe('the face first, then the data', () => {
  it.each([
    ['alike faces of the holder', 6, 'holder', true, 1, 'correct-acceptance', ['holder-accepted']],
    ['unlike faces of somebody else', 2, 'somebody-else', false, 1, 'hit', ['stranger-found']],
    ['the holder turned away', 2, 'somebody-else', true, 0, 'false-alarm', ['holder-refused']],
    ['somebody else let through', 6, 'holder', false, 0, 'miss', ['stranger-accepted']],
    ['data that talked somebody out of it', 2, 'holder', false, 0.5, 'miss', ['stranger-accepted', 'data-misled']],
    ['data that put it right', 6, 'somebody-else', false, 1, 'hit', ['stranger-found', 'data-corrected']],
    ['faces left open', 4, 'somebody-else', false, 1, 'hit', ['stranger-found', 'face-left-open']],
  ] as const)('%s', (_, similarity, decision, isHolder, points, detection, reasons) => {
    const score = scoreFaceThenData({ isReady: true, similarity, decision }, isHolder);

    expect(score).toMatchObject({ points, detection, reasons });
  });

  const whole = {
    ...NOTHING_OBSERVED,
    features: ratedAll('alike'),
    similarity: 6,
    faceMs: 4000,
    uncovered: true,
    decision: 'holder',
  } as const;

  it.each([
    ['looked at for less than four seconds', { ...whole, faceMs: 3999 }],
    ['with a line of the form left out', { ...whole, features: { ...ratedAll('alike'), ears: null } }],
    ['without a similarity', { ...whole, similarity: null }],
    ['with the data still covered', { ...whole, uncovered: false }],
    ['undecided', { ...whole, decision: null }],
  ])('is not ready %s', (_, input) => {
    expect(faceThenDataTask.isReady(input)).toBe(false);
    expect(faceThenDataTask.score(input, { isHolder: false, evidence: [] }).outcome).toBe('not-ready');
  });

  it('is ready when all was done', () => {
    expect(faceThenDataTask.isReady(whole)).toBe(true);
  });
});
