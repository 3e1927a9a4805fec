import { expect, it } from 'vitest';
import { coveringCombinations, coveringSets, SUBTLETIES } from './covering';
import { MODEL_SETS, nameOf, suiting } from './sources';

const SETS = coveringSets(MODEL_SETS);
const SAMPLE = coveringCombinations(SETS);

it('the covering sample shows every model', () => {
  const shown = new Set(SETS.flatMap((models) => models.map(({ code }) => code)));

  expect(MODEL_SETS.flat().filter(({ code }) => !shown.has(code))).toEqual([]);
});

it('the covering sample pairs every intervention with every set that it suits and with every subtlety', () => {
  const pairs = new Set(
    SAMPLE.flatMap(({ models, name, subtlety }) => [`${nameOf(models)} ${name}`, `${name} ${subtlety}`]),
  );
  const wanted = SETS.flatMap((models) => suiting(models).map((name) => `${nameOf(models)} ${name}`));
  const often = [...new Set(SAMPLE.map(({ name }) => name))].filter(
    (name) => SAMPLE.filter((one) => one.name === name).length >= SUBTLETIES.length,
  );

  expect(wanted.filter((pair) => !pairs.has(pair))).toEqual([]);
  expect(
    often.flatMap((name) => SUBTLETIES.map((subtlety) => `${name} ${subtlety}`)).filter((pair) => !pairs.has(pair)),
  ).toEqual([]);
});

it('the covering sample is the same whenever it is drawn', () => {
  const titles = (sample: typeof SAMPLE) =>
    sample.map(({ models, name, subtlety }) => `${nameOf(models)} ${name}:${subtlety}`);

  expect(titles(coveringCombinations(coveringSets(MODEL_SETS)))).toEqual(titles(SAMPLE));
});
