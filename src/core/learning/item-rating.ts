import type { Subtlety } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { Recipe } from '@/core/fraud/make-specimen';
import { type Difficulty, type MeasuredIntervention, prominenceOf, rowOf, type Strength } from './difficulty';

/** All steps of subtlety. */
export const SUBTLETIES = [1, 2, 3, 4, 5] as const satisfies readonly Subtlety[];

/** One step of subtlety as it was meant, in logits. */
const STEP = 0.5;
const MIDDLE = 3;
/** How much a doubling of what is to be seen counts, in logits. */
const PER_DOUBLING = 0.3;
const MOST_MEASURED = 1.5;

/** The documents an item shows, by their kinds in the order of presentation, and all that was measured. */
export interface MeasuredOn {
  readonly kinds: readonly string[];
  readonly difficulty: Difficulty;
}

/**
 * Rates how hard it is to judge rightly what an intervention leaves on documents of some kinds, in logits: 0 is the middle
 * of its five steps on all documents it was measured on. Half of it is the subtlety it is made with, half how much less
 * there is to see than in that middle. An oddity is the other way round: the plainer it is, the more it looks like fraud.
 */
export function itemRatingOf(name: InterventionName, subtlety: Subtlety, on: MeasuredOn): number {
  const hardness = (subtlety - MIDDLE) * STEP + measuredHardness(name, subtlety, on);
  return INTERVENTION_RECORD[name].category === 'none' ? -hardness : hardness;
}

/** Rates what a recipe leaves: its first fraud, or else its oddity; 0 where nothing was done. */
export function ratingOfRecipe({ interventions }: Pick<Recipe, 'interventions'>, on: MeasuredOn): number {
  const fraud = interventions.find(({ name }) => INTERVENTION_RECORD[name].category !== 'none');
  const judged = fraud ?? interventions[0];
  return judged ? itemRatingOf(judged.name, judged.subtlety, on) : 0;
}

function measuredHardness(name: InterventionName, subtlety: Subtlety, { kinds, difficulty }: MeasuredOn): number {
  const logs = difficulty.filter(({ intervention }) => intervention === name).flatMap(logsOf);
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
  const row = rowOf(name, kinds, difficulty);
  const own = (row && logsOf(row)[subtlety - 1]) ?? mean;
  return Math.max(-MOST_MEASURED, Math.min(MOST_MEASURED, (mean - own) * PER_DOUBLING));
}

function logsOf({ strengths }: MeasuredIntervention): readonly number[] {
  return strengths.map((strength) => Math.log2(plainnessOf(strength)));
}

/** What shows on a page by its area and colour, what shows in faces alone by their distance; never nothing. */
function plainnessOf(strength: Strength): number {
  const seen = prominenceOf(strength);
  return seen > 0 ? seen : Math.max(0.01, strength.faceDistance ?? 1);
}
