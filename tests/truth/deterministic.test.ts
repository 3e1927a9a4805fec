import { describe, expect, it } from 'vitest';
import stored from '../vectors/mark-digests.json';
import { digestCase, digestCases } from './mark-digests';
import { DETERMINISTIC_PROOF } from './proofs/deterministic-proof';

describe(DETERMINISTIC_PROOF.claim, () => {
  it.each(DETERMINISTIC_PROOF.tasks('sample'))('$title', async ({ run }) => {
    expect((await run()).problems, 'extend with: npx tsx tests/support/extend-digests.ts').toEqual([]);
  });

  it('no digest is kept of a version that is no longer shipped', () => {
    const ids = digestCases().map(({ id }) => id);

    expect(Object.keys(stored).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('the same specimen made again has the same marks, and others for another seed', () => {
    const [first] = digestCases();
    const again = first && digestCase({ ...first });
    const other = first && digestCase({ ...first, seed: first.seed + 1 });

    expect(first && digestCase(first)).toBe(again);
    expect(other).not.toBe(again);
  });
});
