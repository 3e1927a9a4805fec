import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Fact } from '@/core/fraud/evidence';
import { INTERVENTIONS } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { makeSpecimen } from '@/core/fraud/make-specimen';
import { listModelSets } from '@/core/learning/model-sets';
import { readShippedContent } from '../support/shipped-content';

const content = readShippedContent();
/** Facts that no computed specimen has: a trainer's own words or their absence, and a photographed specimen without a bearer. */
const FROM_ELSEWHERE = ['note', 'none', 'nothing-noted'];
/** Facts of stamps that the exercise in travel history alters, beyond those of whole specimens. */
const FROM_STAMPS = ['stamp-design-of-other-years', 'stamp-names-other-post', 'stamp-names-own-post'];

function sentences(language: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(`src/i18n/locales/${language}/facts.json`, 'utf8')).fact;
}

/** Specimens of every intervention, subtlety and model set. */
const ROUNDS = 2;

/**
 * Facts of specimens. No two have the same seed: what a fact says hangs on the person and the journey that the seed draws,
 * so that different seeds find more facts than one seed does in every document.
 */
function factsMade(): readonly Fact[] {
  const modelSets = listModelSets(content.models);
  const recipes = INTERVENTIONS.flatMap((name) =>
    ([1, 2, 3, 4, 5] as const).flatMap((subtlety) =>
      modelSets
        .filter((models) => INTERVENTION_RECORD[name].suits(models))
        .flatMap((models) =>
          Array.from({ length: ROUNDS }, () => ({
            modelSet: models.map((model) => model.code),
            interventions: [{ name, subtlety }],
          })),
        ),
    ),
  ).map((recipe, index) => ({ ...recipe, seed: 1000 + index }));
  return recipes.flatMap((recipe) => {
    const made = makeSpecimen(content, recipe);
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    const { presentation, evidence } = made.value;
    return [presentation.bearer.statement, ...evidence.flatMap((piece) => [piece.expected, piece.found])];
  });
}

describe('facts', () => {
  const made = factsMade();
  const codes = [...new Set(made.map((fact) => fact.code)), ...FROM_ELSEWHERE, ...FROM_STAMPS].sort();

  test.each(['en', 'fr', 'ar'])('every code has its sentence in %s, and every sentence its code', (language) => {
    expect(Object.keys(sentences(language)).sort()).toEqual(codes);
  });

  test.each(['en', 'fr', 'ar'])('every value that a sentence in %s needs is given', (language) => {
    const texts = sentences(language);
    const missing = made.flatMap((fact) =>
      [...(texts[fact.code] ?? '').matchAll(/\{\{(\w+)/g)]
        .map((match) => match[1] ?? '')
        .filter((value) => !(value in fact.values))
        .map((value) => `${fact.code}.${value}`),
    );

    expect([...new Set(missing)]).toEqual([]);
  });
});
