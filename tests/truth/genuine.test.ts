import { describe, expect, it } from 'vitest';
import { machineProblems } from './machine-checks';
import { GENUINE_PROOF } from './proofs/genuine-proof';
import { CONTENT, MODEL_SETS, make, nameOf, suiting } from './sources';

describe(GENUINE_PROOF.claim, () => {
  it.each(GENUINE_PROOF.tasks('sample'))('$title', async ({ run }) => {
    const { problems, note } = await run();

    expect(problems, note).toEqual([]);
  });
});

describe.each(MODEL_SETS.map((models) => [nameOf(models), models] as const))('an altered %s', (_, models) => {
  it('fails a check of a machine where dates or facts were altered, so the checks do see', () => {
    const altered = suiting(models).filter(
      (name) => name === 'mrz-altered' || name === 'application-misrepresentation',
    );

    const unseen = altered.filter(
      (name) => machineProblems(make(models, 7, [name, 1]).presentation, CONTENT.states).length === 0,
    );

    expect(altered).not.toEqual([]);
    expect(unseen).toEqual([]);
  });
});
