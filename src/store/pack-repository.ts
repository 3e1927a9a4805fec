import { compareDates } from '@/core/kernel/plain-date';
import type { PackPort, PackRecord } from '@/state/pack-port';
import type { Connection } from './connection';
import type { LoupeDatabase } from './loupe-database';

/** Creates the keeper of trainers' own specimens. */
export function createPackRepository(connection: Connection): PackPort {
  return {
    list: () =>
      connection.run(async (db) => (await db.packSpecimens.toArray()).sort((a, b) => compareDates(b.added, a.added))),
    read: (id) => connection.run((db) => db.transaction('r', db.packSpecimens, db.packKeys, () => readPack(db, id))),
    save: (record, pictures) =>
      connection.run((db) =>
        db.transaction('rw', db.packSpecimens, db.packKeys, db.packImages, async () => {
          const specimen = record.specimen.id;
          await db.packSpecimens.put(record.specimen);
          await db.packKeys.put({ ...record.key, id: specimen });
          await db.packImages.bulkPut(pictures.map((picture) => ({ ...picture, specimen })));
        }),
      ),
    picture: (specimen, picture) =>
      connection.run(async (db) => (await db.packImages.get([specimen, picture]))?.working ?? null),
    prunePictures: (id) =>
      connection.run((db) =>
        db.transaction('rw', db.packSpecimens, db.packImages, async () => {
          const shown = (await db.packSpecimens.get(id))?.photographs.map((photograph) => photograph.picture) ?? [];
          const pictures = db.packImages.where('specimen').equals(id);
          await pictures.filter((row) => !shown.includes(row.id)).delete();
        }),
      ),
    remove: (id) =>
      connection.run((db) =>
        db.transaction('rw', db.packSpecimens, db.packKeys, db.packImages, async () => {
          await db.packSpecimens.delete(id);
          await db.packKeys.delete(id);
          await db.packImages.where('specimen').equals(id).delete();
        }),
      ),
  };
}

/** Joins both halves of an own specimen, or gives null where there is none; to be called inside a transaction. */
export async function readPack(db: LoupeDatabase, id: string): Promise<PackRecord | null> {
  const specimen = await db.packSpecimens.get(id);
  const key = await db.packKeys.get(id);
  return specimen && key ? { specimen, key: { truth: key.truth, annotations: key.annotations } } : null;
}
