import type { DocumentKind } from '@/core/document/document-kind';
import type { DocumentModel } from '@/core/document/model';
import { INTERVENTIONS, type InterventionName } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { listModelSets } from './model-sets';

/** Documents that can be laid on the table together, and all that can be done to them: enough to plan a session by. */
export interface PlannableSet {
  /** Codes of the models, in the order of presentation, and their kinds in the same order. */
  readonly models: readonly string[];
  readonly kinds: readonly DocumentKind[];
  readonly interventions: readonly InterventionName[];
}

/** Lists all sets of the models with what suits each; the shipped list is made once, so that planning loads no model. */
export function listPlannableSets(models: readonly DocumentModel[]): readonly PlannableSet[] {
  return listModelSets(models).map((set) => ({
    models: set.map((model) => model.code),
    kinds: set.map((model) => model.kind),
    interventions: INTERVENTIONS.filter((name) => INTERVENTION_RECORD[name].suits(set)),
  }));
}
