import { describe, expect, it } from 'vitest';
import { INTERVENTIONS } from '@/core/fraud/intervention';
import { createRandom } from '@/core/kernel/random';
import { planSession } from '@/core/learning/plan-session';
import { listPlannableSets } from '@/core/learning/plannable-set';
import { readShippedContent } from '../../../../tests/support/shipped-content';
import { practiceSets, transferSets } from './kept-for-transfer';

const SETS = listPlannableSets(readShippedContent().models);

describe('what is kept for the transfer test', () => {
  it('and what is practised share no document with the same deed', () => {
    const practised = new Set(
      practiceSets(SETS).flatMap(({ models, interventions }) => interventions.map((name) => `${models} ${name}`)),
    );
    const kept = transferSets(SETS).flatMap(({ models, interventions }) =>
      interventions.map((name) => `${models} ${name}`),
    );

    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter((one) => practised.has(one))).toEqual([]);
    expect(practised.size + kept.length).toBe(SETS.flatMap(({ interventions }) => interventions).length);
  });

  it('leaves every deed to be practised', () => {
    const practised = new Set(practiceSets(SETS).flatMap(({ interventions }) => interventions));

    expect(INTERVENTIONS.filter((name) => !practised.has(name))).toEqual([]);
  });

  it('leaves every kind of document to be practised with', () => {
    const kinds = (sets: typeof SETS) => new Set(sets.flatMap(({ models }) => models.map((code) => code.slice(4, 6))));

    expect([...kinds(practiceSets(SETS))].sort()).toEqual([...kinds(SETS)].sort());
  });

  it('has all three categories of article 3 to test', () => {
    const plan = { seed: 5, choice: 'mixed' as const, items: 40, contentVersion: 1 };
    const recipes = planSession(plan, transferSets(SETS));
    const frauds = recipes.flatMap(({ interventions }) => interventions.map(({ name }) => name));

    expect(frauds.length).toBeGreaterThan(20);
    expect(new Set(frauds).size).toBeGreaterThan(10);
  });

  it('never comes up in practice', () => {
    const kept = new Set(
      transferSets(SETS).flatMap(({ models, interventions }) => interventions.map((name) => `${models} ${name}`)),
    );
    const random = createRandom('practice');
    const met = Array.from({ length: 40 }, () =>
      planSession(
        { seed: random.integer(0, 2 ** 31 - 1), choice: 'mixed', items: 12, contentVersion: 1 },
        practiceSets(SETS),
      ),
    ).flat();

    expect(
      met.flatMap(({ modelSet, interventions }) => interventions.map(({ name }) => `${modelSet} ${name}`)),
    ).not.toContainEqual(expect.stringContaining('QSV'));
    expect(
      met.filter(({ modelSet, interventions }) => interventions.some(({ name }) => kept.has(`${modelSet} ${name}`))),
    ).toEqual([]);
  });
});
