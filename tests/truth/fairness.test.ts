import { describe, expect, test } from 'vitest';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { makeSpecimen, type Recipe } from '@/core/fraud/make-specimen';
import { planSession } from '@/core/learning/plan-session';
import { listPlannableSets } from '@/core/learning/plannable-set';
import { readShippedContent } from '../support/shipped-content';

const content = readShippedContent();
const SETS = listPlannableSets(content.models);
const CASES = 10_000;
const ITEMS = 12;

interface Case {
  readonly isFraudulent: boolean;
  readonly isFemale: boolean;
  readonly age: number;
  readonly skinTone: number;
  readonly model: string;
  readonly statement: string;
}

function isFraudulent({ interventions }: Recipe): boolean {
  return interventions.some(({ name }) => INTERVENTION_RECORD[name].category !== 'none');
}

function drawCases(): readonly Case[] {
  const plans = Math.ceil(CASES / ITEMS);
  return Array.from({ length: plans }, (_, seed) =>
    planSession({ seed, choice: 'mixed', items: ITEMS, contentVersion: 1 }, SETS),
  )
    .flat()
    .map((recipe): Case => {
      const made = makeSpecimen(content, recipe);
      if (!made.ok) throw new Error(JSON.stringify(made.problem));
      const { presentation } = made.value;
      const id = presentation.bearer.face?.identity ?? presentation.documents[0]?.holder.face;
      const face = content.faces.identities.find((identity) => identity.id === id);
      if (!face) throw new Error(`No face ${id}`);
      return {
        isFraudulent: isFraudulent(recipe),
        isFemale: face.sex === 'F',
        age: face.age,
        skinTone: face.skinTone,
        model: recipe.modelSet.join('+'),
        statement: presentation.bearer.statement.code,
      };
    });
}

function shareOf(cases: readonly Case[], holds: (item: Case) => boolean): number {
  return cases.filter(holds).length / cases.length;
}

function meanOf(cases: readonly Case[], value: (item: Case) => number): number {
  return cases.reduce((sum, item) => sum + value(item), 0) / cases.length;
}

describe('over 10,000 planned cases', () => {
  const cases = drawCases();
  const frauds = cases.filter((item) => item.isFraudulent);
  const genuine = cases.filter((item) => !item.isFraudulent);

  test('half are fraudulent', () => {
    expect(shareOf(cases, (item) => item.isFraudulent)).toBeCloseTo(0.5, 2);
  });

  test('sex, age and skin tone of the bearer tell nothing about fraud', () => {
    expect(Math.abs(shareOf(frauds, (item) => item.isFemale) - shareOf(genuine, (item) => item.isFemale))).toBeLessThan(
      0.03,
    );
    expect(Math.abs(meanOf(frauds, (item) => item.age) - meanOf(genuine, (item) => item.age))).toBeLessThan(1);
    expect(Math.abs(meanOf(frauds, (item) => item.skinTone) - meanOf(genuine, (item) => item.skinTone))).toBeLessThan(
      1,
    );
  });

  test('the State and the kind of document tell nothing about fraud', () => {
    for (const model of new Set(cases.map((item) => item.model))) {
      const within = cases.filter((item) => item.model === model);
      expect(shareOf(within, (item) => item.isFraudulent)).toBeCloseTo(0.5, 1);
    }
  });

  test('what the bearer says tells nothing about fraud', () => {
    for (const statement of new Set(cases.map((item) => item.statement))) {
      const within = cases.filter((item) => item.statement === statement);
      expect(Math.abs(shareOf(within, (item) => item.isFraudulent) - 0.5)).toBeLessThan(0.05);
    }
  });
});
