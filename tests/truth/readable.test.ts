import { describe, expect, it } from 'vitest';
import { READABLE_PROOF } from './proofs/readable-proof';

describe(READABLE_PROOF.claim, () => {
  it.each(READABLE_PROOF.tasks('sample'))('$title', { timeout: 300_000 }, async ({ title, run }) => {
    const { problems, note } = await run();
    console.log(`${title}: ${note}`);

    expect(problems).toEqual([]);
  });
});
