import type { Migration } from './migration';

/** Everybody has a role; who came before it was asked for is an officer, and can say otherwise. */
export const ROLES_ASKED: Migration = {
  version: 6,
  stores: {},
  upgrade: async (transaction) => {
    await transaction.table('profiles').toCollection().modify({ role: 'officer' });
  },
};
