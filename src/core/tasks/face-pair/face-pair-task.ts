import type { Evidence } from '@/core/fraud/evidence';
import { ok } from '@/core/kernel/result';
import {
  type FeatureRatings,
  NOT_RATED,
  ratedAll,
  readRatings,
  SIMILARITIES,
  type Similarity,
} from '../faces/face-form';
import { hasTwoFaces } from '../faces/has-two-faces';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, isOneOf, isRecord } from '../read-input';
import { drawSpecimen, parseSpecimenParams, type SpecimenParams } from '../specimen-params';
import type { TaskDefinition } from '../task';
import { FACE_DECISIONS, type FaceDecision, type FaceReason, isFaceReady, scoreFaces } from './score-faces';

/** The key: whether both pictures show one person, and what there is to say about the two faces. */
export interface FacePairKey {
  readonly same: boolean;
  readonly evidence: readonly Evidence[];
}

/**
 * What the learner did: `features` rates every feature of the form, `similarity` is a step from 1 (nothing alike) to 7 (all
 * alike), `decision` what follows; null before each is given.
 */
export interface FacePairInput extends Observed {
  readonly features: FeatureRatings;
  readonly similarity: Similarity | null;
  readonly decision: FaceDecision | null;
}

/** The types of this kind; the document with the portrait lies on the table, and its bearer stands at the counter. */
export interface FacePairShape {
  readonly params: SpecimenParams;
  readonly shown: object;
  readonly key: FacePairKey;
  readonly input: FacePairInput;
  readonly reason: FaceReason;
  readonly question: never;
  readonly reply: never;
}

/** Half the pairs show one person, some of them years apart or much changed. */
const DEEDS = [null, 'aged-holder', 'changed-appearance', 'look-alike', 'look-alike', 'relative'] as const;

/** Two pictures of faces compared feature by feature, the data of the document out of sight. */
export const facePairTask: TaskDefinition<FacePairShape> = {
  version: 1,
  recorded: { features: 'list', similarity: 'step', decision: 'code' },
  parseParams: parseSpecimenParams,
  async make(params, source) {
    const specimen = await drawSpecimen(
      params,
      {
        deeds: DEEDS,
        sets: ({ models }) => models.length === 1,
        needs: ({ presentation }) => hasTwoFaces(presentation),
      },
      source,
    );
    const evidence = specimen.evidence.filter(({ target }) => target.kind === 'face');
    return {
      shown: {},
      key: { same: specimen.category === 'none', evidence },
      sheets: [{ kind: 'specimen', specimen }],
    };
  },
  start: () => ({ ...NOTHING_OBSERVED, features: NOT_RATED, similarity: null, decision: null }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { similarity, decision } = raw;
    const features = readRatings(raw['features']);
    if (!features) return badInput('features');
    if (similarity !== null && !isOneOf(SIMILARITIES, similarity)) return badInput('similarity');
    if (decision !== null && !isOneOf(FACE_DECISIONS, decision)) return badInput('decision');
    return ok({ ...observed, features, similarity, decision });
  },
  isReady: isFaceReady,
  score: (input, { same }) => scoreFaces(input, same),
  simulate({ key }, { skill }, random) {
    const same = random.chance(skill) ? key.same : random.chance(0.5);
    return {
      ...NOTHING_OBSERVED,
      features: ratedAll(same ? 'alike' : 'differs'),
      similarity: same ? 6 : 2,
      decision: same ? 'same' : 'different',
    };
  },
};
