import { describe, expect, it } from 'vitest';
import stored from '../vectors/mark-digests.json';
import { digestCase, digestCases } from './mark-digests';

const STORED: ReadonlyMap<string, string> = new Map(Object.entries(stored));
const CASES = digestCases();

describe('marks of a specimen', () => {
  it('are the stored ones, for ever, as long as the models keep their version', { timeout: 300_000 }, () => {
    const changed = CASES.filter((one) => {
      const digest = STORED.get(one.id);
      return digest !== undefined && digestCase(one) !== digest;
    });

    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  it('have a stored digest for every model, intervention and kept version', () => {
    const ids = CASES.map(({ id }) => id);

    expect(
      ids.filter((id) => !STORED.has(id)),
      'extend with: npx tsx tests/support/extend-digests.ts',
    ).toEqual([]);
    expect(
      [...STORED.keys()].filter((id) => !ids.includes(id)),
      'of versions that are no longer shipped',
    ).toEqual([]);
  });

  it('are the same whenever the same specimen is made again, and others for another seed', () => {
    const [first] = CASES;
    const again = first && digestCase({ ...first });
    const other = first && digestCase({ ...first, seed: first.seed + 1 });

    expect(first && digestCase(first)).toBe(again);
    expect(other).not.toBe(again);
  });
});
