import type { InterventionName } from '@/core/fraud/intervention';
import { createRandom, type Random } from '@/core/kernel/random';
import type { TaskRequest } from '@/core/tasks/task-record';
import { HISTORY_PROBLEMS } from '@/core/tasks/travel-history/history-problem';
import { blueprintOf, type FormId, readForm } from './form';

/** What of a form its exercises follow from. */
interface FormOf {
  readonly form: FormId;
  readonly contentVersion: number;
}

/** Draws what all parallel forms have in common of one exercise; the seed is each form's own. */
type Design = (random: Random, seed: number) => TaskRequest;

const LARGEST_SEED = 0x7fffffff;

/** Neither so plain that everybody is right, nor so fine that nobody is. */
const SUBTLETIES = [2, 3, 4] as const;

/**
 * The exercises of forms. Each asks what a whole examination does not: a fresh task of the same kind, with the same truth, can
 * be made for every form. What authors wrote, and what shows nothing but a technique, is the same wherever it comes up, and is
 * left out.
 */
const DESIGNS: readonly Design[] = [
  (random, seed) => ({ kind: 'mark', seed, params: done(random, ['photo-substitution', 'biodata-altered']) }),
  (random, seed) => ({
    kind: 'choose-light',
    seed,
    params: done(random, ['photo-substitution', 'biodata-altered', null]),
  }),
  (random, seed) => ({
    kind: 'classify',
    seed,
    params: done(random, ['photo-substitution', 'stolen-blank', 'look-alike', null]),
  }),
  (random, seed) => ({
    kind: 'mrz',
    seed,
    params: { variant: 'against-page', ...done(random, ['mrz-altered', 'biodata-altered', null]) },
  }),
  (random, seed) => ({ kind: 'face-pair', seed, params: done(random, ['look-alike', null]) }),
  (random, seed) => ({
    kind: 'morph-pair',
    seed,
    params: { mode: 'two-people', ...done(random, ['morphed-portrait', null]) },
  }),
  (random, seed) => ({ kind: 'travel-history', seed, params: { problem: random.pick(HISTORY_PROBLEMS) } }),
];

/** What only practised documents allow: no application is kept for the transfer test. */
const OF_PRACTICE: readonly Design[] = [
  (random, seed) => ({ kind: 'dossier', seed, params: done(random, ['application-misrepresentation', null]) }),
];

/**
 * Gives the exercises of a form in the order of their slots. Parallel forms ask the same of fresh specimens: kind by kind the
 * same deed with the same subtlety, or the same truth.
 */
export function formExercises({ form, contentVersion }: FormOf, count: number): readonly TaskRequest[] {
  const random = createRandom(`exercises/${blueprintOf(form)}`);
  const seeds = createRandom(`exercises/${form}/${contentVersion}`);
  return random
    .fork('kinds')
    .shuffle(readForm(form)?.letter === 'T' ? DESIGNS : [...DESIGNS, ...OF_PRACTICE])
    .slice(0, count)
    .map((design, slot) => design(random.fork(`design/${slot}`), seeds.integer(0, LARGEST_SEED)));
}

function done(random: Random, deeds: readonly (InterventionName | null)[]) {
  const deed = random.pick(deeds);
  return { interventions: deed === null ? [] : [deed], subtlety: random.pick(SUBTLETIES) };
}
