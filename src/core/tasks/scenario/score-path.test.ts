import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuthoredChoice, Grade } from '../authored/authored-task';
import { followPath, scorePath } from './score-path';

const none = { en: '', fr: '', ar: '' };

function choice(id: string, to: string, grade: Grade, protection = false): AuthoredChoice {
  return { id, to, grade, protection, text: none, consequence: none, why: none };
}

/** A story of two turns: one can protect at the first, and everything comes to one end. */
const STORY = {
  start: 'first',
  nodes: [
    {
      id: 'first',
      text: none,
      choices: [
        choice('protect', 'second', 'good', true),
        choice('look', 'second', 'good'),
        choice('wait', 'second', 'acceptable'),
        choice('press', 'second', 'poor'),
      ],
    },
    { id: 'second', text: none, choices: [choice('tell', 'end', 'good'), choice('hide', 'end', 'poor')] },
    { id: 'end', text: none, choices: [] },
  ],
};

/** Each row: the way taken, its points as the mean of 1, 1/2 and 0, and its reasons. */
const VECTORS = [
  { path: ['look', 'tell'], points: 1, reasons: ['right'] },
  { path: ['protect', 'tell'], points: 1, reasons: ['protected', 'right'] },
  { path: ['wait', 'tell'], points: 0.75, reasons: ['could-be-better'] },
  { path: ['press', 'tell'], points: 0.5, reasons: ['protection-missed'] },
  { path: ['look', 'hide'], points: 0.5, reasons: ['harm-done'] },
  { path: ['protect', 'hide'], points: 0.5, reasons: ['harm-done', 'protected'] },
  { path: ['press', 'hide'], points: 0, reasons: ['protection-missed'] },
];

describe('a way through a scenario', () => {
  it.each(VECTORS)('$path earns $points', ({ path, points, reasons }) => {
    const score = scorePath(path, STORY);

    expect(score.points).toBe(points);
    expect(score.reasons).toEqual(reasons);
  });

  it('says nothing of detection: whoever asks for protection is no catch', () => {
    for (const { path } of VECTORS) expect(scorePath(path, STORY).detection).toBeNull();
  });

  it('is not ready before its end, nor when a choice is none of its situation', () => {
    expect(scorePath(['look'], STORY).outcome).toBe('not-ready');
    expect(scorePath(['tell'], STORY).outcome).toBe('not-ready');
    expect(followPath(STORY.nodes, 'first', ['look', 'look'])).toBeNull();
  });

  it('never fails anybody for protecting, whatever grade an author gave it', () => {
    fc.assert(
      fc.property(fc.constantFrom<Grade>('good', 'acceptable', 'poor'), (grade) => {
        const nodes = [
          { id: 'a', text: none, choices: [choice('protect', 'b', grade, true), choice('other', 'b', 'good')] },
          { id: 'b', text: none, choices: [] },
        ];
        return scorePath(['protect'], { nodes, start: 'a' }).points === 1;
      }),
    );
  });
});
