import { createStore } from 'zustand/vanilla';
import type { StorageEstimate, StorageHealthPort } from './ports';
import type { Readable } from './readable';

/** Share of the quota from which on a person is told to make room. */
export const NEARLY_FULL_SHARE = 0.9;

/**
 * How safe the stored data are: `safe`, `evictable` (the browser may delete them: export now and then),
 * or `nearly-full`. `estimate` is null until the browser has said.
 */
export interface StorageHealthState {
  readonly level: 'unknown' | 'safe' | 'evictable' | 'nearly-full';
  readonly estimate: StorageEstimate | null;
}

/** Watches the room on the device. */
export interface StorageHealthStore {
  readonly state: Readable<StorageHealthState>;
  /** Looks again. */
  check(): Promise<void>;
  /** Asks for storage that is not evicted, then looks again; best asked once there is something to lose. */
  askToPersist(): Promise<void>;
}

/** Creates the store of storage health; it knows nothing until the first check. */
export function createStorageHealthStore(port: StorageHealthPort): StorageHealthStore {
  const state = createStore<StorageHealthState>()(() => ({ level: 'unknown', estimate: null }));
  async function check(): Promise<void> {
    const estimate = await port.estimate();
    state.setState({ level: levelOf(estimate), estimate });
  }
  return {
    state,
    check,
    async askToPersist() {
      await port.persist();
      await check();
    },
  };
}

function levelOf(estimate: StorageEstimate): StorageHealthState['level'] {
  const { usageBytes, quotaBytes } = estimate;
  if (usageBytes !== null && quotaBytes !== null && usageBytes >= quotaBytes * NEARLY_FULL_SHARE) return 'nearly-full';
  return estimate.persisted ? 'safe' : 'evictable';
}
