import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '@/core/document/model';
import { areCompatible } from '@/core/fraud/concerns';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { Recipe } from '@/core/fraud/make-specimen';
import { planSession } from './plan-session';
import { listPlannableSets } from './plannable-set';
import type { PracticeChoice } from './session-plan';

const BARE = {
  version: 1,
  years: [2015, 2030],
  validityYears: 10,
  documentCode: 'P',
  series: null,
  cornerRadiusMm: 0,
  chip: null,
  numbering: { pattern: '#########' },
  inks: {},
  motifs: {},
} as const;

const AT = { technique: 'offset', shiftMm: { x: 0, y: 0 }, box: { x: 5, y: 5, width: 20, height: 20 } } as const;

const PASSPORT: DocumentModel = {
  ...BARE,
  code: 'UTO-AO-90001',
  kind: 'passport',
  state: 'UTO',
  mrzFormat: 'TD3',
  pages: [
    {
      id: 'data',
      kind: 'data',
      widthMm: 125,
      heightMm: 88,
      elements: [
        { ...AT, kind: 'paper', id: 'paper', tone: '#ffffff', uvBrightness: 0, grain: 0.2 },
        {
          ...AT,
          kind: 'portrait-print',
          id: 'portrait',
          portrait: { identity: '', capture: '' },
          overprint: true,
          misfitMm: { x: 0, y: 0 },
        },
        { ...AT, kind: 'laminate-overlay', id: 'film', gloss: 0.5, edgeUm: 20 },
        {
          ...AT,
          kind: 'mrz-print',
          id: 'mrz',
          lines: ['{mrz1}', '{mrz2}'],
          ink: 'black',
          baselineMm: { x: 6, y: 73 },
          pitchMm: 2.54,
          lineMm: 6.35,
          misfitMm: 0,
        },
      ],
    },
    { id: 'visa-8', kind: 'visa', widthMm: 88, heightMm: 125, elements: [] },
  ],
};

const CERTIFICATE: DocumentModel = { ...PASSPORT, code: 'UTO-XB-90001', kind: 'birth-certificate', mrzFormat: null };
const APPLICATION: DocumentModel = { ...PASSPORT, code: 'UTO-XA-90001', kind: 'passport-application', mrzFormat: null };
const SETS = listPlannableSets([PASSPORT, CERTIFICATE, APPLICATION]);

function plan(seed: number, choice: PracticeChoice = 'mixed', items = 12): readonly Recipe[] {
  return planSession({ seed, choice, items, contentVersion: 1 }, SETS);
}

function categoryOf({ interventions }: Recipe): string {
  const [done] = interventions;
  return done ? INTERVENTION_RECORD[done.name].category : 'plain';
}

function many(choice: PracticeChoice): readonly (readonly Recipe[])[] {
  return Array.from({ length: 300 }, (_, seed) => plan(seed, choice));
}

describe('a planned session', () => {
  test('is the same for the same plan, and another for another seed', () => {
    expect(plan(7)).toEqual(plan(7));
    expect(plan(8)).not.toEqual(plan(7));
  });

  test.each(['mixed', '3a', '3b', '3c'] as const)(
    'of choice %s has 5 to 7 fraudulent items of 12, six on average, and a third of the others odd',
    (choice) => {
      const sessions = many(choice).map((recipes) => recipes.map(categoryOf));
      const frauds = sessions.map((categories) => categories.filter((category) => category.startsWith('3')).length);

      expect(new Set(frauds)).toEqual(new Set([5, 6, 7]));
      expect(frauds.reduce((sum, count) => sum + count, 0) / frauds.length).toBeCloseTo(6, 0);
      for (const categories of sessions) {
        const genuine = categories.filter((category) => !category.startsWith('3'));
        expect(categories).toHaveLength(12);
        expect(genuine.filter((category) => category === 'none')).toHaveLength(Math.round(genuine.length / 3));
      }
    },
  );

  test.each(['3a', '3b', '3c'] as const)('of choice %s has no fraud of another category', (choice) => {
    const categories = new Set(many(choice).flat().map(categoryOf));

    expect(categories).toEqual(new Set([choice, 'none', 'plain']));
  });

  test('lets one in four frauds of 3(a) and 3(c) carry a second that leaves the evidence of the first true', () => {
    const frauds = many('mixed')
      .flat()
      .filter((recipe) => ['3a', '3c'].includes(categoryOf(recipe)));
    const deeds = frauds.map(({ interventions }) =>
      interventions.filter(({ name }) => INTERVENTION_RECORD[name].category !== 'none'),
    );
    const double = deeds.filter((done) => done.length > 1);

    expect(double.length / deeds.length).toBeGreaterThan(0.1);
    expect(double.length / deeds.length).toBeLessThan(0.3);
    expect(double.every(([first, second]) => first && second && areCompatible(first.name, second.name))).toBe(true);
  });

  test('lets as many frauds look odd besides as genuine documents, so that an oddity tells nothing', () => {
    const recipes = many('mixed').flat();
    const isOdd = ({ interventions }: Recipe) =>
      interventions.some(({ name }) => INTERVENTION_RECORD[name].category === 'none');
    const share = (list: readonly Recipe[]) => list.filter(isOdd).length / list.length;
    const frauds = recipes.filter((recipe) => categoryOf(recipe).startsWith('3'));

    expect(share(frauds)).toBeCloseTo(1 / 3, 1);
  });

  test('mixes the categories as 45, 20 and 35 in a hundred', () => {
    const frauds = many('mixed')
      .flat()
      .map(categoryOf)
      .filter((category) => category.startsWith('3'));
    const share = (category: string) => frauds.filter((other) => other === category).length / frauds.length;

    expect(share('3a')).toBeCloseTo(0.45, 1);
    expect(share('3b')).toBeCloseTo(0.2, 1);
    expect(share('3c')).toBeCloseTo(0.35, 1);
  });

  test.each(['mixed', '3a', '3b', '3c'] as const)(
    'of choice %s never has the same fraud three times in a row',
    (choice) => {
      for (const recipes of many(choice)) {
        const names = recipes.map((recipe) =>
          categoryOf(recipe).startsWith('3') ? recipe.interventions[0]?.name : undefined,
        );
        const runs = names.filter((name, index) => name && name === names[index + 1] && name === names[index + 2]);

        expect(runs).toEqual([]);
      }
    },
  );

  test('shows the same documents among genuine and fraudulent items', () => {
    const share = (wanted: boolean, modelSet: string) => {
      const shown = many('mixed')
        .flat()
        .filter((recipe) => categoryOf(recipe).startsWith('3') === wanted)
        .map((recipe) => recipe.modelSet.join('+'));
      return shown.filter((other) => other === modelSet).length / shown.length;
    };

    for (const modelSet of new Set(
      many('mixed')
        .flat()
        .map((recipe) => recipe.modelSet.join('+')),
    )) {
      expect(Math.abs(share(true, modelSet) - share(false, modelSet))).toBeLessThan(0.05);
    }
  });

  test('gives every place in the order about the same chance of fraud', () => {
    const sessions = many('mixed');
    for (let place = 0; place < 12; place++) {
      const frauds = sessions.filter((recipes) =>
        categoryOf(recipes[place] ?? { modelSet: [], seed: 0, interventions: [] }).startsWith('3'),
      );

      expect(Math.abs(frauds.length / sessions.length - 0.5)).toBeLessThan(0.12);
    }
  });
});
