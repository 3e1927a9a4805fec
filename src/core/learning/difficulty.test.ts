import { expect, it } from 'vitest';
import { type Difficulty, type Strength, strengthOf } from './difficulty';

const FAINT: Strength = { light: 'white', areaMm2: 1, meanDifference: 3, displacementMm: null, faceDistance: null };

function rising(areaMm2: number): readonly Strength[] {
  return [5, 4, 3, 2, 1].map((times) => ({ ...FAINT, areaMm2: areaMm2 * times }));
}

const DIFFICULTY: Difficulty = [
  { intervention: 'mrz-altered', kinds: 'identity-card', seeds: 1, strengths: rising(10) },
  { intervention: 'mrz-altered', kinds: 'passport', seeds: 1, strengths: rising(20) },
  { intervention: 'wear', kinds: 'passport', seeds: 1, strengths: rising(500) },
];

function strength(
  names: readonly (readonly ['mrz-altered' | 'wear' | 'counterfeit', 1 | 5])[],
  kinds: readonly string[],
) {
  return strengthOf({ interventions: names.map(([name, subtlety]) => ({ name, subtlety })) }, kinds, DIFFICULTY);
}

it('is that of the intervention at its subtlety on documents of the same kinds', () => {
  expect(strength([['mrz-altered', 1]], ['passport'])).toMatchObject({ areaMm2: 100 });
  expect(strength([['mrz-altered', 5]], ['identity-card'])).toMatchObject({ areaMm2: 10 });
});

it('is that on some of the documents where all together were not measured', () => {
  expect(strength([['mrz-altered', 5]], ['passport', 'visa'])).toMatchObject({ areaMm2: 20 });
});

it('is that on other documents where none of these was measured', () => {
  expect(strength([['mrz-altered', 5]], ['visa'])).toMatchObject({ areaMm2: 10 });
});

it('is that of the fraud where a genuine document would look odd as well', () => {
  expect(
    strength(
      [
        ['wear', 1],
        ['mrz-altered', 5],
      ],
      ['passport'],
    ),
  ).toMatchObject({ areaMm2: 20 });
});

it('is unknown of what was never measured, and of what nothing was done to', () => {
  expect(strength([['counterfeit', 1]], ['passport'])).toBeNull();
  expect(strength([], ['passport'])).toBeNull();
});
