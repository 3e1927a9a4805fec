import { describe, expect, it } from 'vitest';
import type { TeachingRecipe, TeachingSpecimen } from '@/examiner/teaching-contract';
import { createFakeExaminer, FAKE_SPECIMEN } from '../../tests/support/fake-examiner';
import { createSpecimenShelf } from './specimen-shelf';

const recipe = (seed: number): TeachingRecipe => ({ modelSet: ['UTO-AO-01001'], seed, interventions: [] });

/** An examiner that counts what is opened and closed; a seed below 0 cannot be opened. */
function aCountingExaminer() {
  const fake = createFakeExaminer();
  const opened: number[] = [];
  const closed: number[] = [];
  return {
    opened,
    closed,
    examiner: {
      ...fake,
      async openTeaching(order: TeachingRecipe): Promise<TeachingSpecimen> {
        opened.push(order.seed);
        if (order.seed < 0) throw new RangeError('nothing for this');
        const teaching = await fake.openTeaching(order);
        return { ...teaching, specimen: { ...FAKE_SPECIMEN, handle: order.seed } };
      },
      async close(handle: number) {
        closed.push(handle);
      },
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the shelf of teaching specimens', () => {
  it('opens a specimen once for all who look at it', async () => {
    const { examiner, opened } = aCountingExaminer();
    const shelf = createSpecimenShelf(examiner);

    const [first, second] = [shelf.teaching(recipe(1)), shelf.teaching(recipe(1))];

    expect(await first.value).toBe(await second.value);
    expect(opened).toEqual([1]);
  });

  it('keeps open what somebody looks at, however much else comes and goes', async () => {
    const { examiner, closed } = aCountingExaminer();
    const shelf = createSpecimenShelf(examiner);
    shelf.teaching(recipe(1));

    for (let seed = 2; seed < 40; seed++) shelf.teaching(recipe(seed)).giveBack();
    await settled();

    expect(closed).not.toContain(1);
    expect(closed.length).toBe(38 - 12);
  });

  it('closes the one that nobody has looked at for longest first', async () => {
    const { examiner, closed } = aCountingExaminer();
    const shelf = createSpecimenShelf(examiner);

    for (let seed = 1; seed <= 13; seed++) shelf.teaching(recipe(seed)).giveBack();
    await settled();

    expect(closed).toEqual([1]);
  });

  it('counts a loan that is given back twice once', async () => {
    const { examiner, closed } = aCountingExaminer();
    const shelf = createSpecimenShelf(examiner);
    shelf.teaching(recipe(1));
    const other = shelf.teaching(recipe(1));

    other.giveBack();
    other.giveBack();
    for (let seed = 2; seed < 40; seed++) shelf.teaching(recipe(seed)).giveBack();
    await settled();

    expect(closed).not.toContain(1);
  });

  it('asks again for what could not be opened', async () => {
    const { examiner, opened } = aCountingExaminer();
    const shelf = createSpecimenShelf(examiner);

    await expect(shelf.teaching(recipe(-1)).value).rejects.toThrow('nothing for this');
    await expect(shelf.teaching(recipe(-1)).value).rejects.toThrow('nothing for this');

    expect(opened).toEqual([-1, -1]);
  });
});
