import type { DocumentModel } from '@/core/document/model';
import type { Recipe } from '@/core/fraud/make-specimen';
import { fail, ok, type Result } from '@/core/kernel/result';
import { readNumber, readOptions } from './read-options';
import { readInterventions, readModel } from './read-recipe';

/** A chip to be written: the specimen it is in, and the folder its files go to. */
export interface ChipFolderOrder {
  readonly kind: 'chip';
  readonly recipe: Recipe;
  readonly out: string;
}

/** What a command line of `chip` asks for. */
export type ChipCommand = ChipFolderOrder | { readonly kind: 'help' };

/** Reads a command line of `chip`; fails with a sentence that says what is wrong and what would be right. */
export function readChipCommand(
  args: readonly string[],
  models: readonly DocumentModel[],
): Result<ChipCommand, string> {
  const read = readOptions(args, {
    model: { type: 'string' },
    seed: { type: 'string' },
    intervention: { type: 'string', multiple: true },
    subtlety: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (!read.ok) return read;
  const values = read.value;
  if (values.help) return ok({ kind: 'help' });
  if (values.out === undefined) return fail('--out is missing: the folder that the files go to.');
  const seed = readNumber('seed', values.seed ?? '1', { min: 0, max: 2 ** 31 - 1, whole: true });
  if (!seed.ok) return seed;
  const withChip = models.filter((model) => model.chip !== null).map(({ code }) => code);
  if (values.model === undefined) return fail(`--model is missing. With a chip there are: ${withChip.join(', ')}.`);
  const chosen = readModel(values.model, models);
  if (!chosen.ok) return chosen;
  const { model, presented } = chosen.value;
  if (model.chip === null) return fail(`--model ${model.code} has no chip. These have: ${withChip.join(', ')}.`);
  const interventions = readInterventions(values, presented);
  if (!interventions.ok) return interventions;
  const modelSet = presented.map(({ code }) => code);
  return ok({
    kind: 'chip',
    recipe: { modelSet, seed: seed.value, interventions: interventions.value },
    out: values.out,
  });
}
