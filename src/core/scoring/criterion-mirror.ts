import type { DetectionCounts } from './signal-detection';
import { type Estimate, wilson } from './wilson';

/** What a line costs among so many travellers. */
export const MIRROR_TRAVELLERS = 1000;

/**
 * What a person's line costs where a share `prevalence` of documents is fraudulent: fraudulent ones that pass and
 * honest people who are delayed, of `MIRROR_TRAVELLERS`, each with its 95 % interval. `fraudulent` and `honest` are how many
 * of either kind come by. `bestCriterion` is where the line (c) would make the fewest errors of both kinds together for
 * someone who tells as well as this person; null where they tell no better than chance.
 */
export interface MirrorImage {
  readonly prevalence: number;
  readonly fraudulent: number;
  readonly honest: number;
  readonly missed: Estimate;
  readonly delayed: Estimate;
  readonly bestCriterion: number | null;
}

/**
 * Holds a person's rates against a prevalence; null without judged specimens of both kinds.
 *
 * @param counts what the person did
 * @param sensitivity their d', or null
 * @param prevalence share of fraudulent documents, above 0 and under 1
 * Source: D. M. Green and J. A. Swets, Signal Detection Theory and Psychophysics (1966), chapter 1: the line with the fewest
 * errors lies where the likelihood ratio is (1 - p)/p, that is at c = ln((1 - p)/p)/d'
 */
export function mirrorImage(
  counts: DetectionCounts,
  sensitivity: number | null,
  prevalence: number,
): MirrorImage | null {
  const missRate = wilson(counts.misses, counts.hits + counts.misses);
  const falseAlarmRate = wilson(counts.falseAlarms, counts.falseAlarms + counts.correctAcceptances);
  if (!missRate || !falseAlarmRate) return null;
  const fraudulent = MIRROR_TRAVELLERS * prevalence;
  const honest = MIRROR_TRAVELLERS - fraudulent;
  const odds = Math.log((1 - prevalence) / prevalence);
  return {
    prevalence,
    fraudulent,
    honest,
    missed: times(missRate, fraudulent),
    delayed: times(falseAlarmRate, honest),
    bestCriterion: sensitivity !== null && sensitivity > 0 ? odds / sensitivity : null,
  };
}

function times({ value, low, high }: Estimate, factor: number): Estimate {
  return { value: value * factor, low: low * factor, high: high * factor };
}
