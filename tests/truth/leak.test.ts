import { describe, expect, it } from 'vitest';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { makeSpecimen, type Specimen } from '@/core/fraud/make-specimen';
import { ageInYears } from '@/core/kernel/plain-date';
import { planSession } from '@/core/learning/plan-session';
import { listPlannableSets } from '@/core/learning/plannable-set';
import type { PublicSpecimen } from '@/examiner/contract';
import { publicHalf } from '@/examiner/public-half';
import { crossValidate, type Example } from '../support/classifier';
import { CONTENT, IS_FULL, MODEL_SETS, make, nameOf, suiting } from './sources';

const SETS = listPlannableSets(CONTENT.models);
const SPECIMENS = IS_FULL ? 10_000 : 2_000;
const ITEMS = 12;
const STATEMENTS = ['tourism', 'family-visit', 'business', 'study', 'transit', 'returning-home', 'application'].map(
  (name) => `statement-${name}`,
);
/** Stamps are there to be read and counted: what officers wrote is content, and no slip of ours. */
const STAMPED = 'visa';

type Public = Omit<PublicSpecimen, 'handle'>;

/** Everything about a specimen that could be noticed without examining it. */
function metadata(specimen: Specimen, index: number, seed: number): readonly number[] {
  const half = publicHalf(specimen.presentation);
  const holder = specimen.twin.documents[0]?.holder;
  const face = (id: string | undefined) => CONTENT.faces.identities.find((identity) => identity.id === id);
  const printed = unstamped(half);
  const texts = printed.pages.flatMap((page) => page.texts);
  return [
    JSON.stringify(structureOf(printed)).length,
    JSON.stringify(Object.keys(half)).length,
    half.pages.length,
    texts.length,
    half.pages.reduce((sum, page) => sum + page.widthMm * page.heightMm, 0),
    half.pages.filter((page) => page.mrz).length,
    index,
    seed % 2,
    seed / 2 ** 31,
    half.bearer.hasFace ? 1 : 0,
    ...STATEMENTS.map((code) => (half.bearer.statement.code === code ? 1 : 0)),
    ...CONTENT.models.map((model) => (half.modelCodes.includes(model.code) ? 1 : 0)),
    ...CONTENT.states.map((state) => (half.state === state.code ? 1 : 0)),
    half.examined.year * 12 + half.examined.month,
    half.examined.day,
    holder?.sex === 'F' ? 1 : 0,
    holder ? ageInYears(holder.birth, half.examined) : 0,
    face(holder?.face)?.skinTone ?? 0,
    face(half.bearer.hasFace ? (specimen.presentation.bearer.face?.identity ?? '') : '')?.skinTone ?? 0,
    textLength(texts, ['givenNames', 'birthPlace', 'authority', 'childName', 'addressLine']),
  ];
}

function textLength(texts: Public['pages'][number]['texts'], fields: readonly string[]): number {
  return texts
    .filter(({ field }) => field !== null && fields.includes(field))
    .reduce((sum, { text }) => sum + text.length, 0);
}

function unstamped(half: Public): Public {
  return { ...half, pages: half.pages.map((page) => (page.kind === STAMPED ? { ...page, texts: [] } : page)) };
}

/** The public half without its words. */
function structureOf(half: Public): unknown {
  return {
    ...half,
    pages: half.pages.map((page) => ({
      ...page,
      texts: page.texts.map(({ field, box }) => ({ field, box })),
      mrz: page.mrz?.map((line) => line.length) ?? null,
    })),
  };
}

function examplesOf(choice: 'mixed' | '3a' | '3b' | '3c'): readonly Example[] {
  return Array.from({ length: Math.ceil(SPECIMENS / ITEMS) }, (_, session) =>
    planSession({ seed: session * 7919 + 13, choice, items: ITEMS, contentVersion: 1 }, SETS).map(
      (recipe, index): Example => {
        const made = makeSpecimen(CONTENT, recipe);
        if (!made.ok) throw new Error(JSON.stringify(made.problem));
        return { features: metadata(made.value, index, recipe.seed), positive: made.value.category !== 'none' };
      },
    ),
  ).flat();
}

describe('before the answer', () => {
  it.each(['mixed', '3a', '3b', '3c'] as const)(
    `a classifier trained on all that is public of ${SPECIMENS} specimens (%s) tells false from genuine no better than chance`,
    (choice) => {
      const examples = examplesOf(choice);

      const { auc, low, high } = crossValidate(examples);
      console.log(
        `leak ${choice}: area under the curve ${auc.toFixed(3)} (95 % ${low.toFixed(3)} to ${high.toFixed(3)}), ${examples.length} specimens`,
      );

      expect(low).toBeLessThanOrEqual(0.5);
      expect(auc).toBeLessThan(0.56);
    },
  );

  it('the classifier finds a leak where there is one', () => {
    const examples = examplesOf('mixed').map((example, index) => ({
      ...example,
      features: [...example.features, (example.positive ? 0.4 : 0) + (index % 10) / 10],
    }));

    expect(crossValidate(examples).low).toBeGreaterThan(0.6);
  });

  it.each(MODEL_SETS.map((models) => [nameOf(models), models] as const))(
    'the public half of %s has the form of its genuine twin, whatever was done',
    (_, models) => {
      const different = suiting(models).flatMap((name) =>
        ([1, 2, 3, 4, 5] as const)
          .filter((subtlety) => {
            const { presentation, twin } = make(models, 40 + subtlety, [name, subtlety]);
            const form = (half: Public) => JSON.stringify(structureOf(unstamped(half)));
            return form(publicHalf(presentation)) !== form(publicHalf(twin));
          })
          .map((subtlety) => `${name}:${subtlety} (${INTERVENTION_RECORD[name].category})`),
      );

      expect(different).toEqual([]);
    },
  );
});
