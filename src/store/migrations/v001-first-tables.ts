import type { Migration } from './migration';

/** The first tables: people, their sessions and answers with what is derived from them, and trainers' own specimens in three parts. */
export const FIRST_TABLES: Migration = {
  version: 1,
  stores: {
    profiles: 'id',
    sessions: 'id, profileId, [profileId+startedAt]',
    answers: '[sessionId+index], profileId',
    aggregates: '[profileId+category+day], profileId',
    meta: 'key',
    packSpecimens: 'id',
    packKeys: 'id',
    packImages: '[specimen+id], specimen',
  },
  upgrade: null,
};
