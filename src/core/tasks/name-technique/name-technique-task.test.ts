import { describe, expect, it } from 'vitest';
import { NOTHING_OBSERVED } from '../observed';
import { nameTechniqueTask } from './name-technique-task';

describe('naming the printing technique', () => {
  it.each([
    ['inkjet', 'inkjet', 1, 'right', 'right'],
    ['toner', 'inkjet', 0.25, 'wrong', 'same-family'],
    ['offset', 'inkjet', 0, 'wrong', 'other-family'],
    ['letterpress', 'intaglio', 0.25, 'wrong', 'same-family'],
  ] as const)('%s for %s', (technique, truth, points, outcome, reason) => {
    const score = nameTechniqueTask.score({ ...NOTHING_OBSERVED, technique }, { technique: truth });

    expect(score).toEqual({ points, outcome, detection: null, reasons: [reason] });
  });

  it('lets an author fix the technique, and refuses what prints nothing', () => {
    expect(nameTechniqueTask.parseParams({ technique: 'screen' })).toEqual({
      ok: true,
      value: { technique: 'screen' },
    });
    expect(nameTechniqueTask.parseParams({ technique: 'none' }).ok).toBe(false);
  });
});
