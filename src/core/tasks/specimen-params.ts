import type { Evidence, Subtlety } from '@/core/fraud/evidence';
import { INTERVENTIONS, type InterventionName } from '@/core/fraud/intervention';
import { ok, type Result } from '@/core/kernel/result';
import { badParams, isListOf, isOneOf, isRecord } from './read-input';
import type { TaskInputProblem } from './task-input-problem';
import type { TaskSet, TaskSource, TaskSpecimen } from './task-source';

/**
 * What an author, or a plan, may fix of a specimen; the rest is drawn. An empty list of interventions asks for a
 * document to which nothing was done.
 */
export interface SpecimenParams {
  readonly modelSet?: readonly string[];
  readonly interventions?: readonly InterventionName[];
  readonly subtlety?: Subtlety;
}

/** What is drawn where nothing is fixed. */
export interface SpecimenWish {
  /** What may be done, each as likely as the next; null stands for an untouched document. */
  readonly deeds: readonly (InterventionName | null)[];
  /** Which documents may be shown; all unless given. */
  readonly sets?: (set: TaskSet) => boolean;
  /** What the key must hold; a specimen without it is drawn anew. */
  readonly needs?: (specimen: TaskSpecimen) => boolean;
}

const SUBTLETIES = [1, 2, 3, 4, 5] as const satisfies readonly Subtlety[];
const LARGEST_SEED = 0x7fffffff;
/** Specimens drawn before a task gives up; most wishes are met by the first. */
const TRIED = 24;
const MOST_MODELS = 8;
const LONGEST_CODE = 40;

/** Reads the specimen of authored params. */
export function parseSpecimenParams(raw: unknown): Result<SpecimenParams, TaskInputProblem> {
  if (!isRecord(raw)) return badParams('');
  const { modelSet, interventions, subtlety } = raw;
  if (modelSet !== undefined && !isListOf(modelSet, MOST_MODELS, isCode)) return badParams('modelSet');
  if (interventions !== undefined && !isListOf(interventions, 3, isIntervention)) return badParams('interventions');
  if (subtlety !== undefined && !isOneOf(SUBTLETIES, subtlety)) return badParams('subtlety');
  return ok({
    ...(modelSet && { modelSet }),
    ...(interventions && { interventions }),
    ...(subtlety && { subtlety }),
  });
}

/** Draws a specimen: what the params fix is kept, all else comes from the wish. Rejects where nothing can meet both. */
export async function drawSpecimen(
  params: SpecimenParams,
  wish: SpecimenWish,
  source: TaskSource,
): Promise<TaskSpecimen> {
  for (let attempt = 0; attempt < TRIED; attempt++) {
    const random = source.random.fork(`specimen/${attempt}`);
    const deeds = params.interventions ?? [random.pick(wish.deeds)].filter((deed) => deed !== null);
    const sets = source.sets.filter(
      (set) => deeds.every((deed) => set.interventions.includes(deed)) && (wish.sets?.(set) ?? true),
    );
    const modelSet = params.modelSet ?? (sets.length > 0 ? random.pick(sets).models : null);
    if (!modelSet) continue;
    const specimen = await source.specimen({
      modelSet,
      seed: random.integer(0, LARGEST_SEED),
      interventions: deeds.map((name) => ({ name, subtlety: params.subtlety ?? random.pick(SUBTLETIES) })),
    });
    if (wish.needs?.(specimen) ?? true) return specimen;
  }
  throw new RangeError('No specimen meets what this task asks for');
}

/** Tells whether what was done shows: a fraud without evidence of its category cannot be found by anybody. */
export function hasItsEvidence({ category, evidence }: Pick<TaskSpecimen, 'category' | 'evidence'>): boolean {
  return category === 'none' || evidence.some((piece) => piece.category === category);
}

/** Gives the evidence of fraud among a key. */
export function fraudEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ category }) => category !== 'none');
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_CODE;
}

function isIntervention(value: unknown): value is InterventionName {
  return isOneOf(INTERVENTIONS, value);
}
