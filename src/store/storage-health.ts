import type { StorageHealthPort } from '@/state/ports';

/** Creates the asker about room; `storage` is missing in old browsers and without a secure context. */
export function createStorageHealth(storage: StorageManager | undefined): StorageHealthPort {
  const unknown = { usageBytes: null, quotaBytes: null, persisted: false };
  return {
    async estimate() {
      if (!storage) return unknown;
      try {
        const { usage, quota } = await storage.estimate();
        return { usageBytes: usage ?? null, quotaBytes: quota ?? null, persisted: await storage.persisted() };
      } catch {
        return unknown;
      }
    },
    async persist() {
      try {
        return (await storage?.persist()) ?? false;
      } catch {
        return false;
      }
    },
  };
}
