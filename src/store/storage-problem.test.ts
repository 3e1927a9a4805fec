import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { StorageFault, storageProblemOf } from './storage-problem';

describe('storageProblemOf', () => {
  const quota = new DOMException('no room', 'QuotaExceededError');

  it.each([
    { error: quota, code: 'storage.full', why: 'thrown by the write itself' },
    { error: new Dexie.AbortError('aborted', quota), code: 'storage.full', why: 'a commit that failed for room' },
    {
      error: Object.assign(new Error('bulk'), { name: 'BulkError', failures: [quota] }),
      code: 'storage.full',
      why: 'one of many writes',
    },
    { error: new DOMException('', 'VersionError'), code: 'storage.newer-version', why: 'a newer database' },
    { error: new StorageFault('storage.profile-gone'), code: 'storage.profile-gone', why: 'our own' },
    { error: new Error('disk on fire'), code: 'storage.unavailable', why: 'anything else' },
    { error: 'a text', code: 'storage.unavailable', why: 'something that is no error' },
  ])('gives $code for $why', ({ error, code }) => {
    expect(storageProblemOf(error).code).toBe(code);
  });
});
