import { describe, expect, it } from 'vitest';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { readShippedContent } from '../../../tests/support/shipped-content';
import { planItems } from './plan-items';
import { planSession } from './plan-session';
import { listPlannableSets } from './plannable-set';
import type { SessionPlan } from './session-plan';
import { skillOf } from './skill-of';
import { TASK_TRAINING } from './task-training';
import { practiceSets } from './tests/kept-for-transfer';

const CONTENT = { sets: listPlannableSets(readShippedContent().models), difficulty: [] };
const PLAN: SessionPlan = { seed: 5, choice: 'mixed', items: 12, contentVersion: 1 };

describe('planItems', () => {
  it('replays a plan from before purposes exactly as it was', () => {
    const items = planItems(PLAN, CONTENT).map((item) => (item.kind === 'examination' ? item.recipe : null));

    expect(items).toEqual(planSession(PLAN, CONTENT.sets));
  });

  it.each(['practice', 'today', 'warm-up', 'shift', 'vigilance', 'genuine-odd', 'pair'] as const)(
    'gives %s as many items as it has, and nothing that is kept for transfer',
    (purpose) => {
      const items = planItems({ ...PLAN, purpose }, CONTENT);
      const allowed = new Set(practiceSets(CONTENT.sets).map(({ models }) => models.join('+')));

      expect(items).toHaveLength(PLAN.items);
      for (const item of items) {
        const { recipe } = item.kind === 'exercise' ? item.instead : item;
        expect(allowed.has(recipe.modelSet.join('+'))).toBe(true);
      }
    },
  );

  it('mixes examinations and exercises today, and takes up the skills that only exercises train', () => {
    const standing = (['choice-of-light', 'touch', 'mrz-alteration', 'impostor-face'] as const).map((skill) => ({
      skill,
      reason: 'new' as const,
      rating: 0,
    }));
    const items = planItems({ ...PLAN, purpose: 'today', standing }, CONTENT);
    const kinds = items.flatMap((item) => (item.kind === 'exercise' ? [item.request.kind] : []));

    expect(kinds).toEqual(expect.arrayContaining(['choose-light', 'ask-to-feel']));
    expect(kinds.length).toBeLessThan(items.length / 2);
  });

  it('practises the skills of a standing alone, with their exercises, where practice has one', () => {
    const standing = (['mrz-alteration', 'boarding-swap', 'people-and-rights'] as const).map((skill) => ({
      skill,
      reason: 'new' as const,
      rating: 0,
    }));

    const items = planItems({ ...PLAN, purpose: 'practice', role: 'carrier', standing }, CONTENT);

    const done = items.flatMap(
      (item) => (item.kind === 'examination' ? item.recipe : item.instead.recipe).interventions,
    );
    const frauds = done.filter(({ name }) => INTERVENTION_RECORD[name].category !== 'none').map(({ name }) => name);
    expect(new Set(frauds)).toEqual(new Set(['mrz-altered', 'boarding-pass-swapped']));
    const written = items.flatMap((item) => (item.kind === 'exercise' ? [item.request] : []));
    expect(written).toContainEqual({ kind: 'scenario', seed: expect.any(Number), params: { role: 'carrier' } });
  });

  it('asks for an exercise with the very documents that were planned, so that its truth is as they are', () => {
    const items = Array.from({ length: 40 }, (_, seed) =>
      planItems({ ...PLAN, seed, purpose: 'today' }, CONTENT),
    ).flat();
    const taken = items.flatMap((item) =>
      item.kind === 'exercise' && TASK_TRAINING[item.request.kind].takes !== 'nothing' ? [item] : [],
    );

    expect(taken.length).toBeGreaterThan(40);
    for (const { request, instead } of taken) {
      const deeds = instead.recipe.interventions.map(({ name }) => name);
      expect(request.params).toMatchObject({ modelSet: instead.recipe.modelSet, interventions: deeds });
    }
  });

  it('shows each specimen of a pair three times', () => {
    const items = planItems({ ...PLAN, purpose: 'pair' }, CONTENT);

    expect(items.slice(0, 3)).toEqual([items[0], items[0], items[0]]);
    expect(items[3]).not.toEqual(items[0]);
  });

  it('makes skills of the standing come up', () => {
    const standing = [{ skill: 'page-substitution' as const, reason: 'due' as const, rating: 1 }];
    const items = planItems({ ...PLAN, purpose: 'warm-up', standing }, CONTENT);
    const skills = items.flatMap((item) =>
      item.kind === 'examination' ? [skillOf(item.recipe.interventions.map(({ name }) => name))] : [],
    );

    expect(skills.filter((skill) => skill === 'page-substitution').length).toBeGreaterThan(3);
  });
});
