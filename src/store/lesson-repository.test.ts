import { afterEach, describe, expect, it } from 'vitest';
import { advanceLesson, type LessonEvent, type LessonProgress } from '@/core/learning/lesson-progress';
import { aDevice } from '../../tests/support/device';
import { aProfile, NOON } from '../../tests/support/records';
import { codeOf, succeeded } from '../../tests/support/results';

const OF = { profileId: 'ana', lesson: 'two-faces' };

function by(event: LessonEvent) {
  return (before: LessonProgress | null) => advanceLesson(before, OF, { event, now: NOON });
}

async function twoTabs() {
  const device = aDevice();
  const [one, other] = [device.openTab(), device.openTab()];
  succeeded(await one.profiles.create(aProfile()));
  closing.push(
    () => one.connection.close(),
    () => other.connection.close(),
  );
  return { one, other };
}

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

describe('the progress in lessons', () => {
  it('loses nothing when two tabs read at once', async () => {
    const { one, other } = await twoTabs();

    await Promise.all([
      one.lessons.change(OF, by({ type: 'read', section: 'hard' })),
      other.lessons.change(OF, by({ type: 'read', section: 'first' })),
    ]);

    const [kept] = succeeded(await one.connection.run((db) => db.lessonProgress.toArray()));
    expect([...(kept?.read ?? [])].sort()).toEqual(['first', 'hard']);
  });

  it('is told to the other tab', async () => {
    const { one, other } = await twoTabs();
    const seen: string[] = [];
    const unwatch = other.lessons.watch('ana', (all) => seen.push(succeeded(all)[0]?.place ?? 'nowhere'));

    succeeded(await one.lessons.change(OF, by({ type: 'opened', section: 'hard' })));

    await expect.poll(() => seen.at(-1)).toBe('hard');
    unwatch();
  });

  it('is not kept for a person who was deleted, and goes with them', async () => {
    const { one } = await twoTabs();
    succeeded(await one.lessons.change(OF, by({ type: 'finished' })));

    succeeded(await one.profiles.remove('ana'));

    expect(codeOf(await one.lessons.change(OF, by({ type: 'finished' })))).toBe('storage.profile-gone');
    expect(succeeded(await one.connection.run((db) => db.lessonProgress.count()))).toBe(0);
  });
});
