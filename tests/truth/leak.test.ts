import { describe, expect, it } from 'vitest';
import { publicHalf } from '@/examiner/public-half';
import { crossValidate } from '../support/classifier';
import { everyPair } from './covering';
import { metadataOf, type Public, structureOf, unstamped } from './metadata';
import { plannedSpecimens } from './planned-specimens';
import { LEAK_PROOF } from './proofs/leak-proof';
import { MODEL_SETS, make, nameOf } from './sources';

describe(`${LEAK_PROOF.claim}`, () => {
  it.each(LEAK_PROOF.tasks('sample'))('$title', async ({ title, run }) => {
    const { problems, note } = await run();
    console.log(`leak, ${title}: ${note}`);

    expect(problems).toEqual([]);
  });

  it('but finds a leak where there is one', () => {
    const examples = [...plannedSpecimens('mixed', 1_000)].map((item, index) => ({
      positive: item.isFraudulent,
      features: [...metadataOf(item), (item.isFraudulent ? 0.4 : 0) + (index % 10) / 10],
    }));

    expect(crossValidate(examples).low).toBeGreaterThan(0.6);
  });
});

it('the public half of a specimen has the form of its genuine twin, whatever was done', () => {
  const form = (half: Public) => JSON.stringify(structureOf(unstamped(half)));
  // A page that is gone can be counted by everybody: that is what there is to find.
  const pairs = everyPair(MODEL_SETS).filter(({ name }) => name !== 'page-removed');

  const different = pairs.filter(({ models, name, subtlety }) => {
    const { presentation, twin } = make(models, 40 + subtlety, [name, subtlety]);
    return form(publicHalf(presentation)) !== form(publicHalf(twin));
  });

  expect(different.map(({ models, name, subtlety }) => `${nameOf(models)} ${name}:${subtlety}`)).toEqual([]);
});
