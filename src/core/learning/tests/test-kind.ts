import { hashText } from '@/core/kernel/random';
import { type FormId, type FormLetter, formId } from './form';

/** The tests: one that places someone, a pair around a course, three that look whether it lasts, one on what is new. */
export const TEST_KINDS = [
  'placement',
  'before',
  'after',
  'retention-1',
  'retention-4',
  'retention-12',
  'transfer',
] as const;

/** One kind of test. */
export type TestKind = (typeof TEST_KINDS)[number];

/** Items of a test that places someone; too few for a certificate. */
export const PLACEMENT_ITEMS = 20;

/** Items of every other test. */
export const TEST_ITEMS = 40;

/** Time for one item in milliseconds, before any extra time. */
export const TEST_ITEM_MS = 180_000;

/** How much time a person gets, as a multiple of the usual. */
export const TIME_FACTORS = [1, 1.25, 1.5, 2] as const;

/** One amount of time. */
export type TimeFactor = (typeof TIME_FACTORS)[number];

const LETTERS: Readonly<Record<Exclude<TestKind, 'before' | 'after'>, FormLetter>> = {
  placement: 'P',
  'retention-1': 'C',
  'retention-4': 'D',
  'retention-12': 'E',
  transfer: 'T',
};

/** Gives the number of items of a test. */
export function itemsOf(kind: TestKind): number {
  return kind === 'placement' ? PLACEMENT_ITEMS : TEST_ITEMS;
}

/**
 * Gives the form of a test for a person. Before and after are counterbalanced: half of all people begin with A, the others
 * with B, so that a difference between the forms does not look like learning.
 *
 * @param edition counts the rounds of a person from 1
 */
export function formFor(kind: TestKind, profileId: string, edition: number): FormId {
  const beginsWithA = (hashText(`forms/${profileId}`) + edition) % 2 === 0;
  if (kind === 'before') return formId(beginsWithA ? 'A' : 'B', edition);
  if (kind === 'after') return formId(beginsWithA ? 'B' : 'A', edition);
  return formId(LETTERS[kind], edition);
}
