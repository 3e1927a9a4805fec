import { describe, expect, it } from 'vitest';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { Recipe } from '@/core/fraud/make-specimen';
import { readShippedContent } from '../../../tests/support/shipped-content';
import type { MeasuredIntervention } from './difficulty';
import { planBySkills } from './plan-by-skills';
import { listPlannableSets } from './plannable-set';
import { SESSION_LOADS } from './session-load';
import type { SessionPlan, SessionPurpose } from './session-plan';
import { SKILLS } from './skill';
import { skillOf } from './skill-of';

const SETS = listPlannableSets(readShippedContent().models);
const MEASURED: MeasuredIntervention = {
  intervention: 'mrz-altered',
  kinds: 'passport',
  seeds: 1,
  strengths: [60, 40, 30, 20, 10].map((areaMm2) => ({
    light: 'white',
    areaMm2,
    meanDifference: 20,
    displacementMm: null,
    faceDistance: null,
  })),
};
const CONTENT = { sets: SETS, difficulty: [MEASURED] };

function aPlan(part: Partial<SessionPlan> = {}): SessionPlan {
  return { seed: 7, choice: 'mixed', items: 12, contentVersion: 1, purpose: 'today', ...part };
}

function sessions(count: number, part: Partial<SessionPlan>): readonly Recipe[] {
  return Array.from({ length: count }, (_, seed) =>
    planBySkills(aPlan({ seed, ...part }), CONTENT).map(({ recipe }) => recipe),
  ).flat();
}

const isFraud = ({ interventions }: Recipe) =>
  interventions.some(({ name }) => INTERVENTION_RECORD[name].category !== 'none');
const looksOdd = ({ interventions }: Recipe) =>
  interventions.some(({ name }) => INTERVENTION_RECORD[name].category === 'none');
const shareOf = (recipes: readonly Recipe[], test: (recipe: Recipe) => boolean) =>
  recipes.filter(test).length / recipes.length;

describe('planBySkills', () => {
  it('gives the same items for the same plan, and others for another seed', () => {
    expect(planBySkills(aPlan(), CONTENT)).toEqual(planBySkills(aPlan(), CONTENT));
    expect(planBySkills(aPlan({ seed: 8 }), CONTENT)).not.toEqual(planBySkills(aPlan(), CONTENT));
  });

  it('never makes the same specimen twice', () => {
    const seeds = sessions(40, {}).map(({ seed }) => seed);

    expect(new Set(seeds).size).toBe(seeds.length);
  });

  it.each(['today', 'warm-up', 'shift', 'vigilance', 'genuine-odd'] as const)(
    'holds fraud as often as %s says',
    (purpose) => {
      const { items, fraudulent } = SESSION_LOADS[purpose];
      const share = shareOf(sessions(200, { purpose, items }), isFraud);

      expect(share).toBeGreaterThan(fraudulent[0] * 0.9);
      expect(share).toBeLessThan(fraudulent[1] * 1.1);
    },
  );

  it('practises the frauds of the standing alone', () => {
    const standing = (['mrz-alteration', 'impostor-face'] as const).map((skill) => ({
      skill,
      reason: 'due' as const,
      rating: 0,
    }));

    const skills = sessions(30, { standing })
      .filter(isFraud)
      .map(({ interventions }) => skillOf(interventions.map(({ name }) => name)));

    expect(new Set(skills)).toEqual(new Set(['mrz-alteration', 'impostor-face']));
  });

  it('lets everything come where fraud is rare, whatever the standing', () => {
    const standing = [{ skill: 'mrz-alteration' as const, reason: 'due' as const, rating: 0 }];
    const frauds = sessions(60, { purpose: 'shift', items: 40, standing }).filter(isFraud);

    expect(new Set(frauds.map(({ interventions }) => interventions[0]?.name)).size).toBeGreaterThan(8);
  });

  it('never shows more than two of one skill in a row', () => {
    const runs = Array.from({ length: 60 }, (_, seed) => {
      const skills = planBySkills(aPlan({ seed }), CONTENT).map(({ recipe }) => recipe.interventions[0]?.name ?? '');
      return skills.some(
        (name, at) => name !== '' && skills.slice(at, at + 3).filter((one) => one === name).length > 2,
      );
    });

    expect(runs).not.toContain(true);
  });

  it.each(['today', 'shift'] as const)('tells nothing by documents, holders or oddities in %s', (purpose) => {
    const all = sessions(300, { purpose, items: SESSION_LOADS[purpose].items });
    const frauds = all.filter(isFraud);
    const genuine = all.filter((recipe) => !isFraud(recipe));
    const isPassport = ({ modelSet }: Recipe) => modelSet.length === 1 && modelSet[0]?.includes('-AO-') === true;
    const hasKin = (recipe: Recipe) =>
      [recipe.holdersOf, ...recipe.interventions].some((deed) => deed && INTERVENTION_RECORD[deed.name].holders);

    for (const sign of [isPassport, hasKin, looksOdd]) {
      expect(Math.abs(shareOf(frauds, sign) - shareOf(genuine, sign))).toBeLessThan(0.06);
    }
  });

  it('makes things subtler for a learner who stands higher', () => {
    const meanSubtlety = (rating: number) => {
      const standing = [{ skill: 'mrz-alteration' as const, reason: 'due' as const, rating }];
      const deeds = sessions(40, { standing })
        .filter(isFraud)
        .flatMap(({ interventions }) => interventions.filter(({ name }) => name === 'mrz-altered'));
      return deeds.reduce((sum, { subtlety }) => sum + subtlety, 0) / deeds.length;
    };

    expect(meanSubtlety(-1)).toBeLessThan(meanSubtlety(1.4) - 0.8);
    expect(meanSubtlety(1.4)).toBeLessThan(meanSubtlety(4) - 0.8);
  });

  it.each([
    {
      focus: { kind: 'light', light: 'uv365' },
      of: (recipe: Recipe) => SKILLS[skillOf(names(recipe))].lights.includes('uv365'),
    },
    {
      focus: { kind: 'feature', feature: 'entry-stamp' },
      of: (recipe: Recipe) => SKILLS[skillOf(names(recipe))].features.includes('entry-stamp'),
    },
    {
      focus: { kind: 'skill', skill: 'impostor-face' },
      of: (recipe: Recipe) => skillOf(names(recipe)) === 'impostor-face',
    },
    {
      focus: { kind: 'document', document: 'visa' },
      of: (recipe: Recipe) => recipe.modelSet.some((code) => code.includes('-CO-')),
    },
  ] as const)('keeps to the focus $focus.kind', ({ focus, of }) => {
    const frauds = sessions(20, { purpose: 'practice', focus }).filter(isFraud);

    expect(frauds.length).toBeGreaterThan(60);
    expect(frauds.filter((recipe) => !of(recipe))).toEqual([]);
  });

  it('plans the specimens of a pair once for its three answers', () => {
    const purpose: SessionPurpose = 'pair';

    expect(planBySkills(aPlan({ purpose, items: 18 }), CONTENT)).toHaveLength(6);
  });
});

function names({ interventions }: Recipe): readonly string[] {
  return interventions.map(({ name }) => name);
}
