import type { Migration } from './migration';

/** Tests of a person are found by their form; a device has a key of its own, and knows those of others. */
export const TESTS_FOUND: Migration = {
  version: 4,
  stores: {
    sessions: 'id, profileId, [profileId+startedAt], [profileId+plan.form]',
    deviceKeys: 'id',
    knownKeys: 'fingerprint, notedAt',
  },
  upgrade: null,
};
