import { INTERVENTIONS, type InterventionName } from '@/core/fraud/intervention';
import type { MeasuredIntervention, Strength } from '@/core/learning/difficulty';
import type { ModelSet } from '@/core/learning/model-sets';
import { SUBTLETIES } from '../covering';
import { MODEL_SETS, make, suiting } from '../sources';
import { meanStrength, measureStrength } from './measure-strength';

/** What to measure: an intervention on sets of documents of the same kinds. */
export interface MeasureTask {
  readonly intervention: InterventionName;
  readonly kinds: string;
  readonly sets: readonly ModelSet[];
}

/** Lists for each intervention the kinds of documents it suits, at most so many of them, in the order of the sets. */
export function measureTasks(mostKinds: number): readonly MeasureTask[] {
  return INTERVENTIONS.flatMap((intervention) => {
    const able = MODEL_SETS.filter((models) => suiting(models).includes(intervention));
    const kinds = [...new Set(able.map(kindsOf))].slice(0, mostKinds);
    return kinds.map((one) => ({ intervention, kinds: one, sets: able.filter((models) => kindsOf(models) === one) }));
  });
}

/**
 * Measures an intervention at every subtlety, each seed on another set; the same seeds for all subtleties. Null where
 * it shows neither on a page nor in a face.
 */
export async function measureIntervention(
  { intervention, kinds, sets }: MeasureTask,
  seeds: number,
): Promise<MeasuredIntervention | null> {
  const strengths: Strength[] = [];
  for (const subtlety of SUBTLETIES) {
    const measured: Strength[] = [];
    for (let seed = 0; seed < seeds; seed++) {
      const models = sets[seed % sets.length];
      if (models) measured.push(await measureStrength(make(models, 500 + seed, [intervention, subtlety])));
    }
    strengths.push(meanStrength(measured));
  }
  const shows = strengths.some(({ light, faceDistance }) => light !== null || faceDistance !== null);
  return shows ? { intervention, kinds, seeds, strengths } : null;
}

function kindsOf(models: ModelSet): string {
  return models.map(({ kind }) => kind).join('+');
}
