import type { Transaction } from 'dexie';

/**
 * One step of the database. `stores` is what Dexie is told: primary key first, then indexes; null deletes a table.
 * `upgrade` moves the rows of the version before; a released migration is never edited.
 */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade: ((transaction: Transaction) => Promise<void>) | null;
}
