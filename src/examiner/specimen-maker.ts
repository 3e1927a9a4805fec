import type { Presentation } from '@/core/document/document';
import type { FacePack } from '@/core/document/face-pack';
import type { DocumentModel } from '@/core/document/model';
import type { Category, Evidence } from '@/core/fraud/evidence';
import { makeSpecimen, type Recipe } from '@/core/fraud/make-specimen';
import { type Strength, strengthOf } from '@/core/learning/difficulty';
import type { PlannedExamination } from '@/core/learning/plan-by-skills';
import { planItems } from '@/core/learning/plan-items';
import type { PlannedItem } from '@/core/learning/planned-item';
import type { SessionPlan } from '@/core/learning/session-plan';
import { practiceSets, transferSets } from '@/core/learning/tests/kept-for-transfer';
import type { TaskSource } from '@/core/tasks/task-source';
import type { ContentSource } from './content-source';
import { describeState } from './describe-state';
import { makeSample } from './make-sample';
import type { Sample, StateDescription, TeachingRecipe } from './teaching-contract';

/** The seed of the genuine documents that a model is compared with. */
const REFERENCE_SEED = 9303;

/**
 * A specimen with its key and its genuine twin; `subtlety` is that of the hardest intervention, 0 where there is none;
 * `strength` is how plainly what was done shows, null where nothing was; `itemRating` how hard the item is held to be, in logits, where
 * a session planned it.
 */
export interface MadeSpecimen {
  readonly presentation: Presentation;
  readonly twin: Presentation;
  readonly evidence: readonly Evidence[];
  readonly fraudulent: boolean;
  readonly category: Category;
  readonly interventions: readonly string[];
  readonly subtlety: number;
  readonly strength: Strength | null;
  readonly itemRating?: number;
}

type Unmeasured = Omit<MadeSpecimen, 'strength'>;

/** Makes specimens, loading the models they need: equal arguments give equal specimens. */
export interface SpecimenMaker {
  /** Gives what item `index` of a planned session is. */
  itemOf(plan: SessionPlan, index: number): Promise<PlannedItem>;
  /** Makes a planned examination; its plan says with whose faces. */
  makeItem(plan: SessionPlan, planned: PlannedExamination): Promise<MadeSpecimen>;
  makeGenuine(modelCode: string, seed: number): Promise<MadeSpecimen>;
  makeTeaching(recipe: TeachingRecipe): Promise<MadeSpecimen>;
  /** Gives a small sheet that shows one thing by itself. */
  makeSample(sample: Sample): Promise<Presentation>;
  /** Gives what tasks are made from, but for the chance: the documents of practice, or those kept for the transfer test. */
  taskSource(from?: 'practice' | 'transfer'): Promise<Omit<TaskSource, 'random'>>;
  describeState(code: string): StateDescription;
  /** Gives the genuine reference documents of the same models. */
  referenceOf(presentation: Presentation): Presentation;
}

/** Gives the faces of an own pack by its id. */
export type LoadFaces = (pack: string) => Promise<FacePack>;

const noOwnFaces: LoadFaces = () => Promise.reject(new RangeError('There are no own face packs here'));

/**
 * Creates the maker over content; a model that was loaded is kept. `loadFaces` gives an own face pack by its id, and
 * rejects where the device has none of that id.
 */
export function createSpecimenMaker(content: ContentSource, loadFaces: LoadFaces = noOwnFaces): SpecimenMaker {
  const { states, faces } = content;
  const loading = new Map<string, Promise<DocumentModel>>();
  let planned: { readonly plan: string; readonly items: readonly PlannedItem[] } | null = null;

  function modelOf(code: string): Promise<DocumentModel> {
    const asked = loading.get(code) ?? content.loadModel(code);
    loading.set(code, asked);
    // A model that could not be fetched is asked for again the next time.
    asked.catch(() => loading.delete(code));
    return asked;
  }

  async function made(recipe: Recipe, own: FacePack | null = null): Promise<MadeSpecimen> {
    const models = await Promise.all(recipe.modelSet.map(modelOf));
    const kinds = models.map(({ kind }) => kind);
    const specimen = (own && tryOwn(models, recipe, own)) ?? makeOf(models, recipe);
    // Where nothing was done nothing was measured, and what is measured need not be fetched.
    if (recipe.interventions.length === 0) return { ...specimen, strength: null };
    return { ...specimen, strength: strengthOf(recipe, kinds, await content.loadDifficulty()) };
  }

  /** Makes a specimen with own faces; null where nobody of the pack fits its ages or what is done to it. */
  function tryOwn(models: readonly DocumentModel[], recipe: Recipe, own: FacePack): Unmeasured | null {
    try {
      const specimen = makeOf(models, recipe, own);
      return specimen.fraudulent && specimen.evidence.length === 0 ? null : specimen;
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  /** Makes a specimen with the key that a task keeps. */
  async function madeForTask(recipe: Recipe) {
    const models = await Promise.all(recipe.modelSet.map(modelOf));
    const specimen = makeSpecimen({ models, states, faces }, recipe);
    if (!specimen.ok) throw new RangeError(`${specimen.problem.code}: ${specimen.problem.found}`);
    return { ...specimen.value, recipe };
  }

  async function sampleOf(sample: Sample): Promise<Presentation> {
    const code = content.modelCodes.find((own) => sample.kind === 'technique' || own.startsWith(sample.state));
    if (code === undefined) throw new RangeError('No model shows this sample');
    return makeSample({ models: [await modelOf(code)], states, faces }, sample);
  }

  function makeOf(models: readonly DocumentModel[], recipe: Recipe, shown: FacePack = faces): Unmeasured {
    const specimen = makeSpecimen({ models, states, faces: shown }, recipe);
    if (!specimen.ok) throw new RangeError(`${specimen.problem.code}: ${specimen.problem.found}`);
    return {
      ...specimen.value,
      fraudulent: specimen.value.category !== 'none',
      interventions: recipe.interventions.map(({ name }) => name),
      subtlety: Math.max(0, ...recipe.interventions.map(({ subtlety }) => subtlety)),
    };
  }

  async function itemsOf(plan: SessionPlan): Promise<readonly PlannedItem[]> {
    const name = JSON.stringify(plan);
    if (planned?.plan !== name) {
      const [sets, difficulty] = await Promise.all([content.loadSets(), content.loadDifficulty()]);
      planned = { plan: name, items: planItems(plan, { sets, difficulty }) };
    }
    return planned.items;
  }

  return {
    async itemOf(plan, index) {
      const item = (await itemsOf(plan))[index];
      if (!item) throw new RangeError(`The session has no item ${index}`);
      return item;
    },
    async makeItem({ facePack }, { recipe, itemRating }) {
      return { ...(await made(recipe, facePack === undefined ? null : await loadFaces(facePack))), itemRating };
    },
    makeGenuine: (modelCode, seed) => made({ modelSet: [modelCode], seed, interventions: [] }),
    makeTeaching: (recipe) => made(recipe),
    makeSample: sampleOf,
    taskSource: async (from = 'practice') => ({
      sets: (from === 'transfer' ? transferSets : practiceSets)(await content.loadSets()),
      specimen: madeForTask,
      technique: (technique) => sampleOf({ kind: 'technique', technique }),
      stamp: (state, direction, year) => sampleOf({ kind: 'stamp', state, direction, year }),
      states,
      faces,
      authored: content.loadAuthoredTasks,
      reasonTerms: content.loadReasonTerms,
    }),
    describeState(code) {
      const state = states.find((candidate) => candidate.code === code);
      if (!state) throw new RangeError(`No State ${code}`);
      return describeState(state, content.faces);
    },
    referenceOf({ documents }) {
      const models = documents.map((document) => document.model);
      const recipe = { modelSet: models.map(({ code }) => code), seed: REFERENCE_SEED, interventions: [] };
      return makeOf(models, recipe).presentation;
    },
  };
}
