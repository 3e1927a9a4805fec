import type { FacePackPort } from '@/state/face-pack-port';
import type { Connection } from './connection';

/** Creates the keeper of the own face pack. */
export function createFacePackRepository(connection: Connection): FacePackPort {
  return {
    read: () => connection.run(async (db) => (await db.facePacks.toCollection().first()) ?? null),
    picture: (pack, name) => connection.run(async (db) => (await db.facePictures.get([pack, name]))?.picture ?? null),
    save: (record, pictures) =>
      connection.run((db) =>
        db.transaction('rw', db.facePacks, db.facePictures, async () => {
          await db.facePacks.clear();
          await db.facePictures.clear();
          await db.facePacks.add(record);
          await db.facePictures.bulkAdd(pictures.map((picture) => ({ ...picture, pack: record.id })));
        }),
      ),
    use: (pack, used) =>
      connection.run(async (db) => {
        await db.facePacks.update(pack, { used });
      }),
    remove: (pack) =>
      connection.run((db) =>
        db.transaction('rw', db.facePacks, db.facePictures, async () => {
          await db.facePacks.delete(pack);
          await db.facePictures.where('pack').equals(pack).delete();
        }),
      ),
  };
}
