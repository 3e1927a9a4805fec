import type { Examiner, PublicSpecimen } from '@/examiner/contract';
import type { Sample, TeachingRecipe, TeachingSpecimen } from '@/examiner/teaching-contract';

/** Something taken from the shelf; it stays open until it is given back. */
export interface Loan<T> {
  readonly value: Promise<T>;
  giveBack(): void;
}

/**
 * Teaching specimens that several pictures look at: opened once however many ask, kept a while after the last one has gone,
 * and closed when others need the room.
 */
export interface SpecimenShelf {
  teaching(recipe: TeachingRecipe): Loan<TeachingSpecimen>;
  sample(sample: Sample): Loan<PublicSpecimen>;
}

/** What the shelf needs of the examiner. */
export type ShelfExaminer = Pick<Examiner, 'openTeaching' | 'openSample' | 'close'>;

/** How many specimens that nobody looks at stay open: about as many as a page of the library shows. */
const KEPT = 12;

interface Kept<T> {
  readonly value: Promise<T>;
  lent: number;
}

/** Makes an empty shelf. */
export function createSpecimenShelf(examiner: ShelfExaminer): SpecimenShelf {
  const teaching = createBoard<TeachingRecipe, TeachingSpecimen>(
    (recipe) => examiner.openTeaching(recipe),
    ({ specimen }) => examiner.close(specimen.handle),
  );
  const samples = createBoard<Sample, PublicSpecimen>(
    (sample) => examiner.openSample(sample),
    ({ handle }) => examiner.close(handle),
  );
  return { teaching: teaching.take, sample: samples.take };
}

function createBoard<Order, T>(open: (order: Order) => Promise<T>, close: (value: T) => Promise<void>) {
  const board = new Map<string, Kept<T>>();

  function makeRoom(): void {
    const idle = [...board].filter(([, { lent }]) => lent === 0);
    for (const [key, { value }] of idle.slice(0, Math.max(0, idle.length - KEPT))) {
      board.delete(key);
      // What could not be opened or closed needs no closing.
      value.then(close).catch(() => undefined);
    }
  }

  function take(order: Order): Loan<T> {
    const key = JSON.stringify(order);
    const kept = board.get(key) ?? { value: open(order), lent: 0 };
    kept.lent += 1;
    // What was asked for last stands last, and goes last.
    board.delete(key);
    board.set(key, kept);
    kept.value.catch(() => board.get(key) === kept && board.delete(key));
    let returned = false;
    return {
      value: kept.value,
      giveBack() {
        if (returned) return;
        returned = true;
        kept.lent -= 1;
        makeRoom();
      },
    };
  }

  return { take };
}
