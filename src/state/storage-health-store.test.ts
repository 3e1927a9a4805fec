import { describe, expect, it } from 'vitest';
import { createStorageHealthStore } from './storage-health-store';

describe('storage health', () => {
  it.each([
    { usageBytes: 10, quotaBytes: 100, persisted: true, level: 'safe' },
    { usageBytes: 10, quotaBytes: 100, persisted: false, level: 'evictable' },
    { usageBytes: 90, quotaBytes: 100, persisted: true, level: 'nearly-full' },
    { usageBytes: null, quotaBytes: null, persisted: false, level: 'evictable' },
  ])('is $level at $usageBytes of $quotaBytes bytes, persisted $persisted', async ({ level, ...estimate }) => {
    const store = createStorageHealthStore({ estimate: async () => estimate, persist: async () => false });

    await store.check();

    expect(store.state.getState().level).toBe(level);
  });

  it('is safe once the browser has granted it', async () => {
    let persisted = false;
    const store = createStorageHealthStore({
      estimate: async () => ({ usageBytes: 1, quotaBytes: 100, persisted }),
      persist: async () => (persisted = true),
    });

    await store.askToPersist();

    expect(store.state.getState().level).toBe('safe');
  });
});
