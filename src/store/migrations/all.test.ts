import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { LoupeDatabase } from '../loupe-database';
import { MIGRATIONS } from './all';

/** One sample of rows per released version before the last, each opened by this Loupe; a new migration must add the one before it. */
const MUSEUM: readonly { readonly version: number }[] = [];

describe('migrations', () => {
  it('are numbered without gaps from 1', () => {
    const versions = MIGRATIONS.map((migration) => migration.version);

    expect(versions).toEqual(versions.map((_, at) => at + 1));
  });

  it('have a stored database of every version before the last', () => {
    const kept = MUSEUM.map((room) => room.version);

    expect(kept).toEqual(MIGRATIONS.slice(0, -1).map((migration) => migration.version));
  });

  it('give every table that the code names', async () => {
    const db = new LoupeDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });

    await db.open();

    expect(db.tables.map((table) => table.name).sort()).toEqual(
      ['aggregates', 'answers', 'meta', 'packImages', 'packKeys', 'packSpecimens', 'profiles', 'sessions'].sort(),
    );
    db.close();
  });
});
