import { CONFIDENCES, type Confidence } from '@/core/examination/answer';
import { type Evidence, FRAUD_CATEGORIES } from '@/core/fraud/evidence';
import { ok } from '@/core/kernel/result';
import { FRAUDULENT_FROM } from '@/core/scoring/score-answer';
import { deedsOf } from '../deeds-of';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, isOneOf, isRecord } from '../read-input';
import { drawSpecimen, hasItsEvidence, parseSpecimenParams, type SpecimenParams } from '../specimen-params';
import type { TaskDefinition } from '../task';
import { detectionOf, NOT_READY, outcomeOf, type TaskScore } from '../task-score';

/** What the learner did: `confidence` in six steps from 1, sure genuine, to 6, sure fraudulent; null before a choice. */
export interface SortInput extends Observed {
  readonly confidence: Confidence | null;
}

/** The key: whether it is fraudulent, and all there was to see. */
export interface SortKey {
  readonly fraudulent: boolean;
  readonly evidence: readonly Evidence[];
}

/** How the pile was chosen, and how sure of it somebody was. */
export type SortReason = 'hit' | 'miss' | 'false-alarm' | 'correct-acceptance' | 'sure-and-wrong' | 'unsure';

/** The types of this kind; one specimen lies on the table. */
export interface SortShape {
  readonly params: SpecimenParams;
  readonly shown: object;
  readonly key: SortKey;
  readonly input: SortInput;
  readonly reason: SortReason;
  readonly question: never;
  readonly reply: never;
}

const SURE: readonly Confidence[] = [1, 6];
const UNSURE: readonly Confidence[] = [3, 4];

/** Sorts a specimen to the genuine or to the fraudulent ones, with the confidence of it. */
export const sortTask: TaskDefinition<SortShape> = {
  version: 1,
  recorded: { confidence: 'step' },
  parseParams: parseSpecimenParams,
  async make(params, source) {
    const isFraud = source.random.fork('truth').chance(0.5);
    const deeds = isFraud
      ? FRAUD_CATEGORIES.flatMap(deedsOf)
      : [...deedsOf('none'), ...deedsOf('none').map(() => null)];
    const specimen = await drawSpecimen(params, { deeds, needs: hasItsEvidence }, source);
    return {
      shown: {},
      key: { fraudulent: specimen.category !== 'none', evidence: specimen.evidence },
      sheets: [{ kind: 'specimen', specimen }],
    };
  },
  start: () => ({ ...NOTHING_OBSERVED, confidence: null }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { confidence } = raw;
    if (confidence !== null && !isOneOf(CONFIDENCES, confidence)) return badInput('confidence');
    return ok({ ...observed, confidence });
  },
  isReady: ({ confidence }) => confidence !== null,
  score: ({ confidence }, { fraudulent }) => (confidence === null ? NOT_READY : scoreOf(confidence, fraudulent)),
  simulate({ key }, { skill }, random) {
    if (!random.chance(skill)) return { ...NOTHING_OBSERVED, confidence: random.pick(CONFIDENCES) };
    return {
      ...NOTHING_OBSERVED,
      confidence: random.pick(CONFIDENCES.filter((step) => calls(step) === key.fraudulent)),
    };
  },
};

function calls(confidence: Confidence): boolean {
  return confidence >= FRAUDULENT_FROM;
}

function scoreOf(confidence: Confidence, fraudulent: boolean): TaskScore<SortReason> {
  const detection = detectionOf(fraudulent, calls(confidence));
  const points = calls(confidence) === fraudulent ? 1 : 0;
  const reasons: SortReason[] = [detection];
  if (points === 0 && SURE.includes(confidence)) reasons.push('sure-and-wrong');
  if (points === 1 && UNSURE.includes(confidence)) reasons.push('unsure');
  return { points, outcome: outcomeOf(points), detection, reasons };
}
