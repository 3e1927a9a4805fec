import type { Category, Evidence } from '@/core/fraud/evidence';
import { FRAUD_CATEGORIES } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import type { TaskSheet } from './task';

/**
 * What of the key is kept with an answer, so that progress needs no specimen again; of several specimens all together.
 * `category` and `fraudulent` are null where no specimen was judged.
 */
export interface TaskTold {
  readonly fraudulent: boolean | null;
  readonly category: Category | null;
  readonly interventions: readonly InterventionName[];
  readonly subtlety: number;
  readonly modelCodes: readonly string[];
  readonly evidence: readonly Pick<Evidence, 'id' | 'sign' | 'category' | 'feature' | 'lights'>[];
}

/** Sums up what was laid on the table. */
export function toldOf(sheets: readonly TaskSheet[]): TaskTold {
  const specimens = sheets.flatMap((sheet) => (sheet.kind === 'specimen' ? [sheet.specimen] : []));
  const deeds = specimens.flatMap(({ recipe }) => recipe.interventions);
  const categories = specimens.map(({ category }) => category);
  const category = FRAUD_CATEGORIES.find((one) => categories.includes(one)) ?? categories[0] ?? null;
  return {
    fraudulent: category === null ? null : category !== 'none',
    category,
    interventions: deeds.map(({ name }) => name),
    subtlety: Math.max(0, ...deeds.map(({ subtlety }) => subtlety)),
    modelCodes: specimens.flatMap(({ recipe }) => recipe.modelSet),
    evidence: specimens.flatMap(({ evidence }) =>
      evidence.map(({ id, sign, category: own, feature, lights }) => ({ id, sign, category: own, feature, lights })),
    ),
  };
}
