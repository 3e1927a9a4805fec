import { describe, expect, it } from 'vitest';
import { TWIN_PROOF } from '../proofs/twin-proof';

/** Examines every other specimen of the sample, from the first (0) or the second (1) on; the shares are files of their own, so that they run side by side. */
export function examineShare(rest: 0 | 1): void {
  describe(`${TWIN_PROOF.claim}`, () => {
    it.each(TWIN_PROOF.tasks('sample').filter((_, index) => index % 2 === rest))(
      '$title',
      { timeout: 300_000 },
      async ({ run }) => {
        expect((await run()).problems).toEqual([]);
      },
    );
  });
}
