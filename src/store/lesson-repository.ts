import type { LessonProgressPort } from '@/state/lesson-port';
import type { Connection } from './connection';
import { StorageFault } from './storage-problem';

/** Creates the keeper of the progress in lessons. */
export function createLessonRepository(connection: Connection): LessonProgressPort {
  return {
    change: ({ profileId, lesson }, change) =>
      connection.run((db) =>
        db.transaction('rw', db.profiles, db.lessonProgress, async () => {
          if (!(await db.profiles.get(profileId))) throw new StorageFault('storage.profile-gone');
          const before = (await db.lessonProgress.get([profileId, lesson])) ?? null;
          await db.lessonProgress.put(change(before));
        }),
      ),
    watch: (profileId, listener) =>
      connection.watch((db) => db.lessonProgress.where('profileId').equals(profileId).toArray(), listener),
  };
}
