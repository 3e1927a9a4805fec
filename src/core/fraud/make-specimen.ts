import type { Presentation } from '@/core/document/document';
import type { FacePack } from '@/core/document/face-pack';
import { makePresentation } from '@/core/document/make-presentation';
import type { DocumentModel } from '@/core/document/model';
import type { InventedState } from '@/core/document/state';
import { createRandom } from '@/core/kernel/random';
import { fail, ok, type Result } from '@/core/kernel/result';
import { withChipConsequences } from './chip-consequences';
import type { Category, Evidence, Subtlety } from './evidence';
import type { InterventionName } from './intervention';
import { INTERVENTION_RECORD } from './intervention-record';

/** All content that specimens are made of. */
export interface SpecimenContent {
  readonly models: readonly DocumentModel[];
  readonly states: readonly InventedState[];
  readonly faces: FacePack;
}

/** What makes one specimen, for ever the same: model codes in the order of presentation, a seed, and what was done. */
export interface Recipe {
  readonly modelSet: readonly string[];
  readonly seed: number;
  readonly interventions: readonly Deed[];
  /** A deed that was not done here, whose holders this specimen shares: or a holder of that kind would tell of the deed. */
  readonly holdersOf?: Deed;
}

/** What was done, and how plainly. */
export interface Deed {
  readonly name: InterventionName;
  readonly subtlety: Subtlety;
}

/** The secret half of a specimen. `category` none is genuine, whatever it looks like. */
export interface SpecimenKey {
  readonly category: Category;
  readonly evidence: readonly Evidence[];
}

/** A specimen as made: what lies on the table, the same before anything was done, and the key. */
export interface Specimen extends SpecimenKey {
  readonly presentation: Presentation;
  readonly twin: Presentation;
}

/**
 * Why a recipe cannot be made: `specimen.unknown-model` and `specimen.unknown-state` name what content lacks,
 * `specimen.unsuitable` the intervention that the models offer nothing for.
 */
export interface RecipeProblem {
  readonly code: 'specimen.unknown-model' | 'specimen.unknown-state' | 'specimen.unsuitable';
  readonly found: string;
}

/**
 * Makes a specimen of a recipe: first the person and the genuine documents, then what was done to them, so that nothing
 * about the person can follow from it; only a case of two faces that belong together is given one of those as its holder.
 */
export function makeSpecimen(content: SpecimenContent, recipe: Recipe): Result<Specimen, RecipeProblem> {
  const models: DocumentModel[] = [];
  for (const code of recipe.modelSet) {
    const model = content.models.find((candidate) => candidate.code === code);
    if (!model) return fail({ code: 'specimen.unknown-model', found: code });
    models.push(model);
  }
  const state = content.states.find((candidate) => candidate.code === models[0]?.state);
  if (!state) return fail({ code: 'specimen.unknown-state', found: models[0]?.state ?? '' });
  const random = createRandom(recipe.seed);
  const preferred = preferredHolders(recipe, content.faces);
  const twin = makePresentation({ ...content, models, preferred }, random.fork('presentation'));
  let presentation = twin;
  const evidence: Evidence[] = [];
  for (const [index, { name, subtlety }] of recipe.interventions.entries()) {
    const intervention = INTERVENTION_RECORD[name];
    if (!intervention.suits(models)) return fail({ code: 'specimen.unsuitable', found: name });
    const context = {
      random: random.fork(`intervention/${index}/${name}`),
      subtlety,
      faces: content.faces,
      state,
      states: content.states,
    };
    const outcome = withChipConsequences(presentation, intervention.apply(presentation, context), {
      name,
      category: intervention.category,
      subtlety,
    });
    presentation = outcome.presentation;
    evidence.push(...outcome.evidence);
  }
  return ok({ presentation, twin, evidence: readable(evidence), category: categoryOf(recipe) });
}

/** What a chip holds is read by nobody once it refuses the key of the lines beside it. */
function readable(evidence: readonly Evidence[]): readonly Evidence[] {
  if (!evidence.some(({ found }) => found.code === 'chip-refuses-key')) return evidence;
  return evidence.filter(({ target, found }) => target.kind !== 'chip' || found.code === 'chip-refuses-key');
}

/** A case that needs two faces which belong together needs one of these holders. */
function preferredHolders({ interventions, holdersOf }: Recipe, faces: FacePack): readonly (readonly string[])[] {
  for (const { name, subtlety } of holdersOf ? [holdersOf, ...interventions] : interventions) {
    const holders = INTERVENTION_RECORD[name].holders?.(faces, subtlety);
    if (holders) return holders;
  }
  return [];
}

function categoryOf({ interventions }: Recipe): Category {
  const categories = interventions.map(({ name }) => INTERVENTION_RECORD[name].category);
  return categories.find((category) => category !== 'none') ?? 'none';
}
