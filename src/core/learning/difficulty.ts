import type { Light } from '@/core/document/optics';
import { FRAUD_CATEGORIES, type Subtlety } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { Recipe } from '@/core/fraud/make-specimen';

/**
 * How plainly something shows: measured on painted specimens beside their genuine twins, under the light that shows it
 * best. `areaMm2` is the area that looks different, in square millimetres; `meanDifference` how much it does there
 * (CIEDE2000); `displacementMm` how far something stands off its place, in millimetres, and `faceDistance` how far apart
 * two faces are (0 is the same face), each null where nothing of the kind was done. `light` is null where nothing shows on a page.
 */
export interface Strength {
  readonly light: Light | null;
  readonly areaMm2: number;
  readonly meanDifference: number;
  readonly displacementMm: number | null;
  readonly faceDistance: number | null;
}

/** The strengths of an intervention on documents of some kinds, by subtlety from 1 to 5, each the mean over some seeds. */
export interface MeasuredIntervention {
  readonly intervention: InterventionName;
  /** The kinds of the documents, in the order of presentation, joined by `+`. */
  readonly kinds: string;
  readonly seeds: number;
  readonly strengths: readonly Strength[];
}

/** All that was measured. */
export type Difficulty = readonly MeasuredIntervention[];

/** Gives how much is to be seen: area times colour difference, in square millimetres. */
export function prominenceOf({ areaMm2, meanDifference }: Strength): number {
  return areaMm2 * meanDifference;
}

/**
 * Gives the strength of what was done by a recipe to documents of some kinds, of several interventions the plainest
 * fraudulent one; null where nothing was done or nothing of it was measured. What was not measured on documents of these
 * kinds counts as it was on others (see `rowOf`).
 */
export function strengthOf(
  { interventions }: Pick<Recipe, 'interventions'>,
  kinds: readonly string[],
  difficulty: Difficulty,
): Strength | null {
  const frauds = interventions.filter(({ name }) => isFraud(name));
  const told = (frauds.length > 0 ? frauds : interventions).flatMap(({ name, subtlety }) => {
    const strength = strengthAt(name, subtlety, { kinds, difficulty });
    return strength ? [strength] : [];
  });
  return told.toSorted((a, b) => prominenceOf(b) - prominenceOf(a))[0] ?? null;
}

function isFraud(name: InterventionName): boolean {
  return FRAUD_CATEGORIES.some((category) => category === INTERVENTION_RECORD[name].category);
}

function strengthAt(
  name: InterventionName,
  subtlety: Subtlety,
  { kinds, difficulty }: { readonly kinds: readonly string[]; readonly difficulty: Difficulty },
): Strength | null {
  return rowOf(name, kinds, difficulty)?.strengths[subtlety - 1] ?? null;
}

/**
 * Gives what was measured of an intervention on documents of some kinds, in the order of presentation: on these very kinds,
 * else on some of them, else on whatever it was measured on first; undefined where it never was.
 */
export function rowOf(
  name: InterventionName,
  kinds: readonly string[],
  difficulty: Difficulty,
): MeasuredIntervention | undefined {
  const measured = difficulty.filter(({ intervention }) => intervention === name);
  return (
    measured.find((row) => row.kinds === kinds.join('+')) ??
    measured.find((row) => row.kinds.split('+').every((kind) => kinds.includes(kind))) ??
    measured[0]
  );
}
