import type { Subtlety } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { Recipe } from '@/core/fraud/make-specimen';
import { type Difficulty, type MeasuredIntervention, prominenceOf, type Strength } from './difficulty';

/** All steps of subtlety. */
export const SUBTLETIES = [1, 2, 3, 4, 5] as const satisfies readonly Subtlety[];

/** One step of subtlety as it was meant, in logits. */
const STEP = 0.5;
const MIDDLE = 3;
/** How much a doubling of what is to be seen counts, in logits. */
const PER_DOUBLING = 0.3;
const MOST_MEASURED = 1.5;

/**
 * Rates how hard it is to judge rightly what an intervention leaves, in logits: 0 is the middle of its own five steps. Half
 * of it is the subtlety it is made with, half how much less there is to see than on its mean step, as it was measured. An
 * oddity is the other way round: the plainer it is, the more it looks like fraud.
 */
export function itemRatingOf(name: InterventionName, subtlety: Subtlety, difficulty: Difficulty): number {
  const row = difficulty.find(({ intervention }) => intervention === name);
  const hardness = (subtlety - MIDDLE) * STEP + (row ? measuredHardness(row, subtlety) : 0);
  return INTERVENTION_RECORD[name].category === 'none' ? -hardness : hardness;
}

/** Rates what a recipe leaves: its first fraud, or else its oddity; 0 where nothing was done. */
export function ratingOfRecipe({ interventions }: Pick<Recipe, 'interventions'>, difficulty: Difficulty): number {
  const fraud = interventions.find(({ name }) => INTERVENTION_RECORD[name].category !== 'none');
  const judged = fraud ?? interventions[0];
  return judged ? itemRatingOf(judged.name, judged.subtlety, difficulty) : 0;
}

function measuredHardness({ strengths }: MeasuredIntervention, subtlety: Subtlety): number {
  const logs = strengths.map((strength) => Math.log2(plainnessOf(strength)));
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
  const own = logs[subtlety - 1] ?? mean;
  return Math.max(-MOST_MEASURED, Math.min(MOST_MEASURED, (mean - own) * PER_DOUBLING));
}

/** What shows on a page by its area and colour, what shows in faces alone by their distance; never nothing. */
function plainnessOf(strength: Strength): number {
  const seen = prominenceOf(strength);
  return seen > 0 ? seen : Math.max(0.01, strength.faceDistance ?? 1);
}
