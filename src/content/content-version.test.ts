import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { InterventionName } from '@/core/fraud/intervention';
import type { Difficulty } from '@/core/learning/difficulty';
import { planItems } from '@/core/learning/plan-items';
import type { SessionPlan } from '@/core/learning/session-plan';
import type { SkillStanding } from '@/core/learning/skill-standing';
import { CONTENT_VERSION } from './content-version';

/** What the plans below came to when a version was set. They never change: what expands otherwise is another version. */
const EXPANDED: Readonly<Record<number, string>> = {
  4: 'a4428dcd633ce5142d56cc3dd0b72d1c1b0bf801d77797c6258b767b63b910b4',
};

/** Content that never changes, so that nothing but the planner can change what follows. */
const DEEDS = [
  'mrz-altered',
  'photo-substitution',
  'biodata-altered',
  'counterfeit',
  'look-alike',
  'wear',
  'water-damage',
] as const satisfies readonly InterventionName[];
const SETS = [
  { models: ['UTO-AO-01001'], kinds: ['passport'] as const, interventions: DEEDS },
  { models: ['QRS-AO-01001'], kinds: ['passport'] as const, interventions: DEEDS.slice(0, 5) },
  { models: ['UTO-BO-01001'], kinds: ['identity-card'] as const, interventions: DEEDS.slice(0, 3) },
];
const DIFFICULTY: Difficulty = (['passport', 'identity-card'] as const).map((kinds, row) => ({
  intervention: 'mrz-altered',
  kinds,
  seeds: 1,
  strengths: [16, 8, 4, 2, 1].map((times) => ({
    light: 'white',
    areaMm2: times * (row + 1),
    meanDifference: 10,
    displacementMm: null,
    faceDistance: null,
  })),
}));

const STANDING: readonly SkillStanding[] = [
  { skill: 'mrz-alteration', reason: 'due', rating: 1.2 },
  { skill: 'portrait-substitution', reason: 'often-missed', rating: -0.4 },
  { skill: 'choice-of-light', reason: 'new', rating: 0.1 },
];
const PLAIN: SessionPlan = { seed: 41, choice: 'mixed', items: 12, contentVersion: CONTENT_VERSION };
const PLANS: readonly SessionPlan[] = [
  PLAIN,
  { ...PLAIN, purpose: 'practice' },
  { ...PLAIN, choice: '3a', purpose: 'practice' },
  { ...PLAIN, purpose: 'practice', focus: { kind: 'document', document: 'passport' } },
  { ...PLAIN, purpose: 'today', standing: STANDING },
  { ...PLAIN, purpose: 'warm-up', standing: STANDING },
  { ...PLAIN, purpose: 'shift' },
  { ...PLAIN, purpose: 'pair' },
  { ...PLAIN, purpose: 'genuine-odd' },
];

describe('the content version', () => {
  it('goes up when a stored plan would expand to other items', () => {
    const items = PLANS.map((plan) => planItems(plan, { sets: SETS, difficulty: DIFFICULTY }));

    const digest = createHash('sha256').update(JSON.stringify(items)).digest('hex');

    expect(items.every((list) => list.length === PLAIN.items)).toBe(true);
    expect({ [CONTENT_VERSION]: digest }).toEqual({ [CONTENT_VERSION]: EXPANDED[CONTENT_VERSION] });
  });
});
