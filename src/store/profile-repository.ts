import type { ProfilePort } from '@/state/ports';
import type { Connection } from './connection';
import type { LoupeDatabase } from './loupe-database';
import { answersOf, sessionsOf } from './of-profile';
import { forgetDerived } from './refresh-aggregates';
import { StorageFault } from './storage-problem';

/** Creates the keeper of profiles. */
export function createProfileRepository(connection: Connection): ProfilePort {
  const listAll = async (db: LoupeDatabase) => (await db.profiles.toArray()).sort((a, b) => a.createdAt - b.createdAt);
  return {
    list: () => connection.run(listAll),
    watch: (listener) => connection.watch(listAll, listener),
    create: (profile) =>
      connection.run(async (db) => {
        await db.profiles.add(profile);
      }),
    change: (id, part) =>
      connection.run(async (db) => {
        if ((await db.profiles.update(id, { ...part })) === 0 && !(await db.profiles.get(id))) {
          throw new StorageFault('storage.profile-gone');
        }
      }),
    remove: (id) =>
      connection.run((db) =>
        db.transaction(
          'rw',
          [db.profiles, db.sessions, db.answers, db.tallies, db.memories, db.lessonProgress],
          async () => {
            await db.profiles.delete(id);
            await sessionsOf(db, id).delete();
            await answersOf(db, id).delete();
            await forgetDerived(db, id);
            await db.lessonProgress.where('profileId').equals(id).delete();
          },
        ),
      ),
  };
}
