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

/** What a test holds: whole examinations, from which everything it measures is worked out, and exercises beside them. */
export interface TestLoad {
  readonly examinations: number;
  readonly exercises: number;
}

/** A test that places someone is short, too short for a certificate. */
const PLACEMENT: TestLoad = { examinations: 20, exercises: 4 };

const FULL: TestLoad = { examinations: 40, exercises: 8 };

/** One kind of exercise needs documents none of which is kept for this test. */
const TRANSFER: TestLoad = { examinations: 40, exercises: 7 };

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

/** Gives what a test holds. */
export function loadOf(kind: TestKind): TestLoad {
  if (kind === 'placement') return PLACEMENT;
  return kind === 'transfer' ? TRANSFER : FULL;
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
