import type { Evidence } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import { ok } from '@/core/kernel/result';
import {
  type FeatureRatings,
  isRated,
  NOT_RATED,
  ratedAll,
  readRatings,
  SIMILARITIES,
  type Similarity,
} from '../faces/face-form';
import { hasTwoFaces } from '../faces/has-two-faces';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, isMilliseconds, isOneOf, isRecord } from '../read-input';
import { drawSpecimen, hasItsEvidence, parseSpecimenParams, type SpecimenParams } from '../specimen-params';
import type { TaskDefinition } from '../task';
import type { TaskSpecimen } from '../task-source';
import { type FaceThenDataReason, scoreFaceThenData } from './score-face-then-data';

/** A face is looked at this long at least, in milliseconds. Source: practice rule of this application. */
export const LEAST_FACE_MS = 4000;

/** What can be decided once the data are uncovered. */
export const HOLDER_DECISIONS = ['holder', 'somebody-else'] as const;

/** One decision. */
export type HolderDecision = (typeof HOLDER_DECISIONS)[number];

/**
 * What the learner did. First with the data covered: `features` rates every feature, `similarity` sums it up, and `faceMs`
 * runs in milliseconds from the first sight of both faces to the uncovering. Then `uncovered`, and the decision.
 */
export interface FaceThenDataInput extends Observed {
  readonly features: FeatureRatings;
  readonly similarity: Similarity | null;
  readonly faceMs: number;
  readonly uncovered: boolean;
  readonly decision: HolderDecision | null;
}

/** The key: whether the bearer is the holder, and what there is to say about the faces. */
export interface FaceThenDataKey {
  readonly isHolder: boolean;
  readonly evidence: readonly Evidence[];
}

/** The types of this kind; the document lies on the table, its bearer stands at the counter. */
export interface FaceThenDataShape {
  readonly params: SpecimenParams;
  readonly shown: object;
  readonly key: FaceThenDataKey;
  readonly input: FaceThenDataInput;
  readonly reason: FaceThenDataReason;
  readonly question: never;
  readonly reply: never;
}

/** Half of them are the holder, some of these years older or changed. */
const DEEDS = [
  null,
  'aged-holder',
  'changed-appearance',
  'look-alike',
  'look-alike',
  'relative',
] as const satisfies readonly (InterventionName | null)[];

/** Compares the bearer with the portrait before a name or a date can speak for them, then decides with the data. */
export const faceThenDataTask: TaskDefinition<FaceThenDataShape> = {
  version: 1,
  recorded: { features: 'list', similarity: 'step', faceMs: 'ms', uncovered: 'code', decision: 'code' },
  parseParams: parseSpecimenParams,
  async make(params, source) {
    const wish = { deeds: DEEDS, sets: ({ models }: { models: readonly string[] }) => models.length === 1, needs };
    const specimen = await drawSpecimen(params, wish, source);
    return {
      shown: {},
      key: { isHolder: specimen.category !== '3c', evidence: specimen.evidence },
      sheets: [{ kind: 'specimen', specimen }],
    };
  },
  start: () => ({
    ...NOTHING_OBSERVED,
    features: NOT_RATED,
    similarity: null,
    faceMs: 0,
    uncovered: false,
    decision: null,
  }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { similarity, faceMs, uncovered, decision } = raw;
    const features = readRatings(raw['features']);
    if (!features) return badInput('features');
    if (similarity !== null && !isOneOf(SIMILARITIES, similarity)) return badInput('similarity');
    if (!isMilliseconds(faceMs)) return badInput('faceMs');
    if (typeof uncovered !== 'boolean') return badInput('uncovered');
    if (decision !== null && !isOneOf(HOLDER_DECISIONS, decision)) return badInput('decision');
    return ok({ ...observed, features, similarity, faceMs, uncovered, decision });
  },
  isReady,
  score: (input, { isHolder }) => scoreFaceThenData({ ...input, isReady: isReady(input) }, isHolder),
  simulate({ key }, { skill }, random) {
    const isHolder = random.chance(skill) ? key.isHolder : random.chance(0.5);
    return {
      ...NOTHING_OBSERVED,
      features: ratedAll(isHolder ? 'alike' : 'differs'),
      similarity: isHolder ? 6 : 2,
      faceMs: LEAST_FACE_MS,
      uncovered: true,
      decision: isHolder ? 'holder' : 'somebody-else',
    };
  },
};

/** Tells whether the faces were looked at long enough and summed up, so that the data may be uncovered. */
export function mayUncover({
  features,
  similarity,
  faceMs,
}: Pick<FaceThenDataInput, 'features' | 'similarity' | 'faceMs'>) {
  return isRated(features) && similarity !== null && faceMs >= LEAST_FACE_MS;
}

function isReady(input: FaceThenDataInput): boolean {
  return mayUncover(input) && input.uncovered && input.decision !== null;
}

function needs(specimen: TaskSpecimen): boolean {
  return hasTwoFaces(specimen.presentation) && hasItsEvidence(specimen);
}
