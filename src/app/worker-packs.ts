import type { PhotographedPort } from '@/examiner/photographed/photographed-port';
import { createConnection } from '@/store/connection';
import { createPackRepository } from '@/store/pack-repository';

const packs = createPackRepository(createConnection({ indexedDB, IDBKeyRange }));

/** Reads trainers' own specimens inside the worker; what storage cannot give counts as missing. */
export const workerPacks: PhotographedPort = {
  read: async (id) => {
    const stored = await packs.read(id);
    return stored.ok ? stored.value : null;
  },
  picture: async (specimen, picture) => {
    const stored = await packs.picture(specimen, picture);
    return stored.ok ? stored.value : null;
  },
};
