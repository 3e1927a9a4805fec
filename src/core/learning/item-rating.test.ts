import { describe, expect, it } from 'vitest';
import { createRandom } from '@/core/kernel/random';
import { chooseSubtlety } from './choose-subtlety';
import type { Difficulty } from './difficulty';
import { itemRatingOf } from './item-rating';
import { planBySkills } from './plan-by-skills';
import { rateRecipe } from './rate-recipe';

/** Eight times as much to be seen on a card as on a passport, on every step. */
const DIFFICULTY: Difficulty = [aRow('passport', 10), aRow('residence-permit', 80)];
const PASSPORT = { kinds: ['passport'], difficulty: DIFFICULTY } as const;
const PERMIT = { kinds: ['residence-permit'], difficulty: DIFFICULTY } as const;

function aRow(kinds: string, areaMm2: number): Difficulty[number] {
  const strength = { light: 'white', areaMm2, meanDifference: 1, displacementMm: null, faceDistance: null } as const;
  return { intervention: 'mrz-altered', kinds, seeds: 1, strengths: Array.from({ length: 5 }, () => strength) };
}

function meanSubtlety(on: typeof PASSPORT | typeof PERMIT): number {
  const random = createRandom('mean');
  const drawn = Array.from({ length: 400 }, () => chooseSubtlety({ name: 'mrz-altered', rating: 1.4, on }, random));
  return drawn.reduce((sum: number, one) => sum + one, 0) / drawn.length;
}

describe('itemRatingOf', () => {
  it('rates by what was measured on documents of the kind that is shown', () => {
    expect(itemRatingOf('mrz-altered', 3, PASSPORT)).toBeCloseTo(0.45, 12);
    expect(itemRatingOf('mrz-altered', 3, PERMIT)).toBeCloseTo(-0.45, 12);
  });

  it('is zero in the middle of what was never measured', () => {
    expect(itemRatingOf('mrz-altered', 3, { kinds: ['passport'], difficulty: [] })).toBe(0);
  });
});

describe('chooseSubtlety', () => {
  it('does more subtly what shows more plainly on documents of that kind', () => {
    expect(meanSubtlety(PERMIT)).toBeGreaterThan(meanSubtlety(PASSPORT) + 0.7);
  });
});

describe('a planned item', () => {
  const models = { passport: ['A'], 'residence-permit': ['B'] } as const;
  const sets = (['passport', 'residence-permit'] as const).map((kind) => ({
    models: models[kind],
    kinds: [kind],
    interventions: ['mrz-altered'] as const,
  }));
  const content = { sets, difficulty: DIFFICULTY };

  it('carries the rating of the documents that are dealt', () => {
    const plan = { seed: 3, choice: 'mixed', items: 40, contentVersion: 2, purpose: 'warm-up' } as const;

    const planned = planBySkills(plan, content).filter(({ recipe }) => recipe.interventions.length > 0);

    expect(new Set(planned.map(({ recipe }) => recipe.modelSet.join())).size).toBe(2);
    for (const { recipe, itemRating } of planned) {
      const [deed] = recipe.interventions;
      const on = recipe.modelSet.includes('A') ? PASSPORT : PERMIT;
      expect(deed && itemRatingOf(deed.name, deed.subtlety, on)).toBe(itemRating);
      expect(rateRecipe(recipe, content).itemRating).toBe(itemRating);
    }
  });
});
