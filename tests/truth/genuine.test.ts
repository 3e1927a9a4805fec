import { describe, expect, it } from 'vitest';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { machineProblems } from './machine-checks';
import { CONTENT, IS_FULL, MODEL_SETS, make, nameOf, suiting } from './sources';

const SEEDS = 10_000;
const ODD_SEEDS = IS_FULL ? 1_000 : 60;
const SUBTLETIES = [1, 2, 3, 4, 5] as const;
const SHOWN = 5;

describe.each(MODEL_SETS.map((models) => [nameOf(models), models] as const))('genuine %s', (_, models) => {
  it(`passes every check of a machine, for ${SEEDS} seeds`, () => {
    const problems: string[] = [];
    for (let seed = 0; seed < SEEDS; seed++) {
      for (const problem of machineProblems(make(models, seed).presentation, CONTENT.states))
        problems.push(`seed ${seed}: ${problem}`);
    }

    expect(problems.slice(0, SHOWN), `${problems.length} problems`).toEqual([]);
  });

  it.each(suiting(models).filter((name) => INTERVENTION_RECORD[name].category === 'none'))(
    'passes every check of a machine with the genuine oddity %s',
    (name) => {
      const problems: string[] = [];
      for (let seed = 0; seed < ODD_SEEDS; seed++) {
        for (const subtlety of SUBTLETIES) {
          const { presentation } = make(models, seed, [name, subtlety]);
          for (const problem of machineProblems(presentation, CONTENT.states))
            problems.push(`seed ${seed}:${subtlety}: ${problem}`);
        }
      }

      expect(problems.slice(0, SHOWN), `${problems.length} problems`).toEqual([]);
    },
  );

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
