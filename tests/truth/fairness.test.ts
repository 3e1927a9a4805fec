import { describe, expect, it } from 'vitest';
import { plannedSpecimens } from './planned-specimens';
import { FAIRNESS_PROOF } from './proofs/fairness-proof';

describe(FAIRNESS_PROOF.claim, () => {
  it.each(FAIRNESS_PROOF.tasks('sample'))('$title', async ({ title, run }) => {
    const { problems, note } = await run();
    console.log(`fairness, ${title}: ${note}`);

    expect(problems).toEqual([]);
  });

  it('half of all specimens are fraudulent', () => {
    const planned = [...plannedSpecimens('mixed', 1_000)];

    expect(planned.filter(({ isFraudulent }) => isFraudulent).length / planned.length).toBeCloseTo(0.5, 1);
  });
});
