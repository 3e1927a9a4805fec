import { describe, expect, it } from 'vitest';
import { NOTHING_OBSERVED } from '../observed';
import { classifyTask } from './classify-task';

describe('naming the category of article 3', () => {
  it.each([
    ['3b', '3b', 1, 'right', 'hit', 'right'],
    ['3a', '3b', 0.5, 'partly', 'hit', 'fraud-other-category'],
    ['none', '3c', 0, 'wrong', 'miss', 'fraud-accepted'],
    ['3c', 'none', 0, 'wrong', 'false-alarm', 'genuine-accused'],
    ['none', 'none', 1, 'right', 'correct-acceptance', 'right'],
  ] as const)('%s for what is %s', (category, truth, points, outcome, detection, reason) => {
    const score = classifyTask.score({ ...NOTHING_OBSERVED, category }, { category: truth, evidence: [] });

    expect(score).toEqual({ points, outcome, detection, reasons: [reason] });
  });

  it('refuses a category that does not exist', () => {
    expect(classifyTask.parseInput({ ...NOTHING_OBSERVED, category: '3d' }).ok).toBe(false);
  });

  it('takes from an author the models, what was done and how plainly, and refuses what does not exist', () => {
    const params = { modelSet: ['UTO-AO-01001'], interventions: ['look-alike'], subtlety: 2 };

    expect(classifyTask.parseParams(params)).toEqual({ ok: true, value: params });
    expect(classifyTask.parseParams({ interventions: ['spell'] })).toMatchObject({
      problem: { path: 'interventions' },
    });
    expect(classifyTask.parseParams({ subtlety: 6 })).toMatchObject({ problem: { path: 'subtlety' } });
    expect(classifyTask.parseParams({ modelSet: 'UTO' })).toMatchObject({ problem: { path: 'modelSet' } });
  });
});
