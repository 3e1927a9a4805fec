import { expect, it } from 'vitest';
import { coveringCombinations, coveringSets, everyPair, SUBTLETIES } from './covering';
import { MODEL_SETS, nameOf, suiting } from './sources';

const SETS = coveringSets(MODEL_SETS);
const SAMPLE = coveringCombinations(SETS);

it('the covering sample shows every model', () => {
  const shown = new Set(SETS.flatMap((models) => models.map(({ code }) => code)));

  expect(MODEL_SETS.flat().filter(({ code }) => !shown.has(code))).toEqual([]);
});

it('the covering sample tries every intervention at every subtlety, and every set at every subtlety', () => {
  const pairs = new Set(
    SAMPLE.flatMap(({ models, name, subtlety }) => [`${name} ${subtlety}`, `${nameOf(models)} ${subtlety}`]),
  );
  const wanted = [...SETS.map(nameOf), ...new Set(SETS.flatMap(suiting))].flatMap((one) =>
    SUBTLETIES.map((subtlety) => `${one} ${subtlety}`),
  );

  expect(wanted.filter((pair) => !pairs.has(pair))).toEqual([]);
});

it('every pair of a set and an intervention is in the sample of what is not painted', () => {
  const pairs = everyPair(MODEL_SETS).map(({ models, name }) => `${nameOf(models)} ${name}`);

  expect(pairs).toEqual(MODEL_SETS.flatMap((models) => suiting(models).map((name) => `${nameOf(models)} ${name}`)));
});

it('the covering sample is the same whenever it is drawn', () => {
  const titles = (sample: typeof SAMPLE) =>
    sample.map(({ models, name, subtlety }) => `${nameOf(models)} ${name}:${subtlety}`);

  expect(titles(coveringCombinations(coveringSets(MODEL_SETS)))).toEqual(titles(SAMPLE));
});
