import type { Presentation } from '@/core/document/document';
import type { Category, Evidence } from '@/core/fraud/evidence';
import { makeSpecimen, type Recipe, type SpecimenContent } from '@/core/fraud/make-specimen';
import { planSession } from '@/core/learning/plan-session';
import type { SessionPlan } from '@/core/learning/session-plan';
import { describeState } from './describe-state';
import { makeSample } from './make-sample';
import type { Sample, StateDescription, TeachingRecipe } from './teaching-contract';

/** The seed of the genuine documents that a model is compared with. */
const REFERENCE_SEED = 9303;

/** A specimen with its key and its genuine twin; `subtlety` is that of the hardest intervention, 0 where there is none. */
export interface MadeSpecimen {
  readonly presentation: Presentation;
  readonly twin: Presentation;
  readonly evidence: readonly Evidence[];
  readonly fraudulent: boolean;
  readonly category: Category;
  readonly interventions: readonly string[];
  readonly subtlety: number;
}

/** Makes specimens from the content that is loaded. Pure: equal arguments give equal specimens. */
export interface SpecimenMaker {
  makeItem(plan: SessionPlan, index: number): MadeSpecimen;
  makeGenuine(modelCode: string, seed: number): MadeSpecimen;
  makeTeaching(recipe: TeachingRecipe): MadeSpecimen;
  /** Gives a small sheet that shows one thing by itself. */
  makeSample(sample: Sample): Presentation;
  describeState(code: string): StateDescription;
  /** Gives the genuine reference documents of the same models. */
  referenceOf(presentation: Presentation): Presentation;
}

/** Creates the maker over all content that is loaded. */
export function createSpecimenMaker(content: SpecimenContent): SpecimenMaker {
  let planned: { readonly plan: string; readonly recipes: readonly Recipe[] } | null = null;

  function made(recipe: Recipe): MadeSpecimen {
    const specimen = makeSpecimen(content, recipe);
    if (!specimen.ok) throw new RangeError(`${specimen.problem.code}: ${specimen.problem.found}`);
    return {
      ...specimen.value,
      fraudulent: specimen.value.category !== 'none',
      interventions: recipe.interventions.map(({ name }) => name),
      subtlety: Math.max(0, ...recipe.interventions.map(({ subtlety }) => subtlety)),
    };
  }

  function recipesOf(plan: SessionPlan): readonly Recipe[] {
    const name = JSON.stringify(plan);
    if (planned?.plan !== name) planned = { plan: name, recipes: planSession(plan, content.models) };
    return planned.recipes;
  }

  return {
    makeItem(plan, index) {
      const recipe = recipesOf(plan)[index];
      if (!recipe) throw new RangeError(`The session has no item ${index}`);
      return made(recipe);
    },
    makeGenuine: (modelCode, seed) => made({ modelSet: [modelCode], seed, interventions: [] }),
    makeTeaching: made,
    makeSample: (sample) => makeSample(content, sample),
    describeState(code) {
      const state = content.states.find((candidate) => candidate.code === code);
      if (!state) throw new RangeError(`No State ${code}`);
      return describeState(state, content.faces);
    },
    referenceOf(presentation) {
      const modelSet = presentation.documents.map((document) => document.model.code);
      return made({ modelSet, seed: REFERENCE_SEED, interventions: [] }).presentation;
    },
  };
}
