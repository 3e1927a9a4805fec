import { fail, ok } from '@/core/kernel/result';
import type { TransferPort } from '@/state/ports';
import type { Connection } from '../connection';
import type { LoupeDatabase } from '../loupe-database';
import { answersOf, sessionsOf } from '../of-profile';
import { readPack } from '../pack-repository';
import { StorageFault, storageProblemOf } from '../storage-problem';
import { buildExport, type ExportContents, type ExportedPack } from './build-export';
import { TRANSFER_LIMITS, type TransferLimits } from './export-format';
import { mergeExport } from './merge-export';
import { readExport } from './read-export';

/** What a transfer repository needs. `appVersion` is written into the manifest. */
export interface TransferRepositoryDependencies {
  readonly connection: Connection;
  readonly appVersion: string;
  readonly limits?: TransferLimits;
}

/** Creates the carrier of profiles between devices. */
export function createTransferRepository(needs: TransferRepositoryDependencies): TransferPort {
  const { connection, appVersion, limits = TRANSFER_LIMITS } = needs;
  return {
    async exportProfile({ profileId, packs, exportedAt }, onProgress) {
      const contents = await connection.run((db) => collect(db, profileId, packs));
      if (!contents.ok) return contents;
      try {
        const file = await buildExport(contents.value, { appVersion, exportedAt }, onProgress);
        // On a full disk the day cannot be noted; the file is what saves the answers then.
        await connection.run((db) => db.profiles.update(profileId, { exportedAt }));
        return ok(file);
      } catch (error) {
        return fail(storageProblemOf(error));
      }
    },
    async exportUnsaved(profile, session, answers, exportedAt) {
      try {
        const contents = { profile, sessions: [session], answers, lessons: [], packs: [] };
        return ok(await buildExport(contents, { appVersion, exportedAt }, () => undefined));
      } catch (error) {
        return fail(storageProblemOf(error));
      }
    },
    async importFile(file, onProgress) {
      try {
        const read = await readExport(file, limits, onProgress);
        return read.ok ? await connection.run((db) => mergeExport(db, read.value)) : read;
      } catch (error) {
        return fail(storageProblemOf(error));
      }
    },
  };
}

function collect(db: LoupeDatabase, profileId: string, withPacks: boolean): Promise<ExportContents> {
  return db.transaction('r', db.tables, async () => {
    const profile = await db.profiles.get(profileId);
    if (!profile) throw new StorageFault('storage.profile-gone');
    return {
      profile,
      sessions: await sessionsOf(db, profileId).toArray(),
      answers: await answersOf(db, profileId).toArray(),
      lessons: await db.lessonProgress.where('profileId').equals(profileId).toArray(),
      packs: withPacks ? await collectPacks(db) : [],
    };
  });
}

async function collectPacks(db: LoupeDatabase): Promise<readonly ExportedPack[]> {
  const packs: ExportedPack[] = [];
  for (const id of await db.packSpecimens.toCollection().primaryKeys()) {
    const record = await readPack(db, id);
    if (!record) continue;
    const rows = await db.packImages.where('specimen').equals(id).toArray();
    packs.push({ record, pictures: rows.map((row) => ({ id: row.id, original: row.original, working: row.working })) });
  }
  return packs;
}
