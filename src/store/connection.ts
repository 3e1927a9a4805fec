import { liveQuery, type Subscription } from 'dexie';
import { fail, ok, type Result } from '@/core/kernel/result';
import type { StorageProblem, Stored, Unwatch } from '@/state/ports';
import { type IndexedDbGlobals, LoupeDatabase } from './loupe-database';
import { refreshAggregates } from './refresh-aggregates';
import { StorageFault, storageProblemOf } from './storage-problem';

/** The one way to the database: everything thrown below becomes a problem here. */
export interface Connection {
  /** Opens the database where needed and works on it. */
  run<T>(work: (db: LoupeDatabase) => Promise<T>): Stored<T>;
  /** Tells what a query gives now and whenever that changes, in whichever tab. */
  watch<T>(query: (db: LoupeDatabase) => Promise<T>, listener: (result: Result<T, StorageProblem>) => void): Unwatch;
  close(): void;
}

/**
 * Creates a connection; the database is opened by the first work. When a newer Loupe in another tab upgrades the
 * database, this connection lets go at once, and later work fails with `storage.newer-version`.
 */
export function createConnection(globals: IndexedDbGlobals): Connection {
  const db = new LoupeDatabase(globals);
  const waiting = new Set<(fault: StorageFault) => void>();
  let blocked = false;

  db.on('blocked', () => {
    blocked = true;
    for (const giveUp of waiting) giveUp(new StorageFault('storage.blocked'));
  });

  /** An open that is blocked stays pending until the other tab lets go; callers are told at once instead. */
  function open(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (blocked) reject(new StorageFault('storage.blocked'));
      waiting.add(reject);
      db.open().then(
        () => {
          waiting.delete(reject);
          blocked = false;
          resolve();
        },
        (error: unknown) => {
          waiting.delete(reject);
          reject(error);
        },
      );
    });
  }

  async function connect(): Promise<void> {
    if (db.isOpen()) return;
    await open();
    await refreshAggregates(db);
  }

  async function run<T>(work: (db: LoupeDatabase) => Promise<T>): Stored<T> {
    try {
      await connect();
      return ok(await work(db));
    } catch (error) {
      return fail(storageProblemOf(error));
    }
  }

  return {
    run,
    watch(query, listener) {
      let ended = false;
      let subscription: Subscription | null = null;
      void run(async () => undefined).then((connected) => {
        if (ended) return;
        if (!connected.ok) return listener(connected);
        subscription = liveQuery(() => query(db)).subscribe(
          (value) => listener(ok(value)),
          (error: unknown) => listener(fail(storageProblemOf(error))),
        );
      });
      return () => {
        ended = true;
        subscription?.unsubscribe();
      };
    },
    close: () => db.close(),
  };
}
