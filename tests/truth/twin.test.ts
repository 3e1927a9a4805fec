import { describe, expect, it } from 'vitest';
import { TWIN_PROOF } from './proofs/twin-proof';

describe(TWIN_PROOF.claim, () => {
  it.each(TWIN_PROOF.tasks('sample'))('$title', { timeout: 300_000 }, async ({ run }) => {
    expect((await run()).problems).toEqual([]);
  });
});
