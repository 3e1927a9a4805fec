import { describe, expect, test } from 'vitest';
import { advanceLesson, type LessonEvent, mergeLessonProgress, placeToGoOn, sectionsRead } from './lesson-progress';

const who = { profileId: 'ana', lesson: 'two-faces' };

function happened(...events: readonly LessonEvent[]) {
  return events.reduce<ReturnType<typeof advanceLesson> | null>(
    (before, event, index) => advanceLesson(before, who, { event, now: 1000 + index }),
    null,
  );
}

describe('the progress of a lesson', () => {
  test('begins with the first section that is opened', () => {
    expect(happened({ type: 'opened', section: 'hard' })).toMatchObject({
      ...who,
      place: 'hard',
      read: [],
      startedAt: 1000,
      finishedAt: null,
    });
  });

  test('counts a section once, however often it is read', () => {
    const progress = happened(
      { type: 'opened', section: 'hard' },
      { type: 'read', section: 'hard' },
      { type: 'read', section: 'hard' },
    );

    expect(sectionsRead(progress, ['hard', 'first'])).toBe(1);
  });

  test('keeps the last outcome of an activity and the first end', () => {
    const progress = happened(
      { type: 'answered', activity: 'pair', outcome: 'wrong' },
      { type: 'answered', activity: 'pair', outcome: 'right' },
      { type: 'finished' },
      { type: 'finished' },
    );

    expect(progress?.outcomes).toEqual({ pair: 'right' });
    expect(progress?.finishedAt).toBe(1002);
  });

  test('goes on where one stopped, and at the first section where that is no longer there', () => {
    const progress = happened({ type: 'opened', section: 'gone' });

    expect(placeToGoOn(progress, ['hard', 'gone'])).toBe('gone');
    expect(placeToGoOn(progress, ['hard', 'first'])).toBe('hard');
    expect(placeToGoOn(null, ['hard', 'first'])).toBe('hard');
  });

  test('of two devices is joined without losing what either has', () => {
    const here = happened({ type: 'opened', section: 'hard' }, { type: 'read', section: 'hard' }, { type: 'finished' });
    const there = happened(
      { type: 'opened', section: 'hard' },
      { type: 'opened', section: 'first' },
      { type: 'read', section: 'first' },
      { type: 'answered', activity: 'pair', outcome: 'partly' },
    );
    if (!here || !there) throw new Error('both devices have progress');

    const joined = mergeLessonProgress(here, there);

    expect(joined).toMatchObject({ place: 'first', outcomes: { pair: 'partly' }, finishedAt: 1002, startedAt: 1000 });
    expect([...joined.read].sort()).toEqual(['first', 'hard']);
    expect(mergeLessonProgress(there, here)).toEqual(joined);
  });
});
