import type { DocumentModel } from '@/core/document/model';
import type { Subtlety } from '@/core/fraud/evidence';
import { INTERVENTIONS, type InterventionName } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { Recipe } from '@/core/fraud/make-specimen';
import { fail, ok, type Result } from '@/core/kernel/result';
import { listModelSets } from '@/core/learning/model-sets';
import { readWord } from './read-options';

/** A model, and all that is presented with it. */
export interface ChosenModel {
  readonly model: DocumentModel;
  readonly presented: readonly DocumentModel[];
}

/** Reads which model is meant; fails with the list of models where none is named. */
export function readModel(name: string | undefined, models: readonly DocumentModel[]): Result<ChosenModel, string> {
  const codes = models.map((model) => model.code);
  if (name === undefined) return fail(`--model is missing. There are: ${codes.join(', ')}.`);
  const code = readWord('model', name, codes);
  if (!code.ok) return code;
  const model = models.find((candidate) => candidate.code === code.value);
  if (!model) return fail(`--model knows no '${name}'.`);
  return ok({ model, presented: listModelSets(models).find((set) => set.includes(model)) ?? [model] });
}

/** Reads what was done to a specimen, each as `NAME` or `NAME:K`; only what suits the models is taken. */
export function readInterventions(
  values: { readonly intervention?: string[] | undefined; readonly subtlety?: string | undefined },
  presented: readonly DocumentModel[],
): Result<Recipe['interventions'], string> {
  const suiting = INTERVENTIONS.filter((name) => INTERVENTION_RECORD[name].suits(presented));
  const interventions: { name: InterventionName; subtlety: Subtlety }[] = [];
  for (const text of values.intervention ?? []) {
    const [word = '', own] = text.split(':');
    const name = readWord('intervention', word, INTERVENTIONS);
    if (!name.ok) return name;
    if (!suiting.includes(name.value)) {
      return fail(
        `--intervention ${name.value} does not suit ${presented.map(({ code }) => code).join(' with ')}. These do: ${suiting.join(', ')}.`,
      );
    }
    const subtlety = readWord('subtlety', own ?? values.subtlety ?? '3', ['1', '2', '3', '4', '5']);
    if (!subtlety.ok) return subtlety;
    interventions.push({ name: name.value, subtlety: SUBTLETIES[subtlety.value] });
  }
  return ok(interventions);
}

const SUBTLETIES = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 } as const;
