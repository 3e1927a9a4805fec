import type { Evidence } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import type { PointMm } from '@/core/kernel/geometry';
import { ok } from '@/core/kernel/result';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { isPoint } from '../places/marked-place';
import { badInput, isListOf, isOneOf, isRecord } from '../read-input';
import { drawSpecimen, fraudEvidence, parseSpecimenParams, type SpecimenParams } from '../specimen-params';
import type { TaskDefinition } from '../task';
import type { TaskSpecimen } from '../task-source';
import { type FeelReason, scoreFeel } from './score-feel';
import { tellingPlaces } from './telling-places';
import { TOUCHES, type Touch, type TouchPlace, touchAt, touchPlaces } from './touch';

/** Places that may be felt before a decision: who feels everywhere holds everybody up. */
export const MOST_TOUCHES = 3;

/** A place that was felt, in millimetres of its page, and what was told. */
export interface FeltPlace {
  readonly page: string;
  readonly point: PointMm;
  readonly touch: Touch;
}

/** What can be decided. */
export const FEEL_DECISIONS = ['genuine', 'fraudulent'] as const;

/** What the learner did: `felt` lists the places in the order asked for, `decision` is null before it is made. */
export interface AskToFeelInput extends Observed {
  readonly felt: readonly FeltPlace[];
  readonly decision: (typeof FEEL_DECISIONS)[number] | null;
}

/** A question on the way: what does it feel like here? */
export interface FeelQuestion {
  readonly page: string;
  readonly point: PointMm;
}

/** The key: what every place feels like, those of them that decide, and the evidence. */
export interface AskToFeelKey {
  readonly fraudulent: boolean;
  readonly places: readonly TouchPlace[];
  readonly telling: readonly TouchPlace[];
  readonly evidence: readonly Evidence[];
}

/** The types of this kind; one specimen lies on the table. */
export interface AskToFeelShape {
  readonly params: SpecimenParams;
  readonly shown: { readonly touches: number };
  readonly key: AskToFeelKey;
  readonly input: AskToFeelInput;
  readonly reason: FeelReason;
  readonly question: FeelQuestion;
  readonly reply: Touch;
}

/** What a finger can find, and as often nothing of the kind. */
const DEEDS = [
  null,
  null,
  null,
  'counterfeit',
  'counterfeit',
  'photo-substitution',
] as const satisfies readonly (InterventionName | null)[];

/** Feels for what eyes cannot settle: touch is told only where it is asked for. */
export const askToFeelTask: TaskDefinition<AskToFeelShape> = {
  version: 1,
  recorded: { felt: 'mark', decision: 'code' },
  parseParams: parseSpecimenParams,
  async make(params, source) {
    const specimen = await drawSpecimen(params, { deeds: DEEDS, needs: (one) => telling(one).length > 0 }, source);
    return {
      shown: { touches: MOST_TOUCHES },
      key: {
        fraudulent: specimen.category !== 'none',
        places: touchPlaces(specimen.presentation),
        telling: telling(specimen),
        evidence: fraudEvidence(specimen.evidence),
      },
      sheets: [{ kind: 'specimen', specimen }],
    };
  },
  start: () => ({ ...NOTHING_OBSERVED, felt: [], decision: null }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { felt, decision } = raw;
    if (!isListOf(felt, MOST_TOUCHES, isFelt)) return badInput('felt');
    if (decision !== null && !isOneOf(FEEL_DECISIONS, decision)) return badInput('decision');
    return ok({ ...observed, felt, decision });
  },
  isReady: ({ decision }) => decision !== null,
  score: ({ felt, decision }, key) => scoreFeel({ felt, decision }, key),
  simulate({ key }, { skill }, random) {
    const knows = random.chance(skill);
    const place = random.pick(key.telling);
    const { x, y, width } = place.box;
    const point = { x: x + width / 2, y: y + 0.5 };
    const felt = { page: place.page, point, touch: place.touch };
    const called = knows ? key.fraudulent : random.chance(0.5);
    return { ...NOTHING_OBSERVED, felt: knows ? [felt] : [], decision: called ? 'fraudulent' : 'genuine' };
  },
  ask(raw, { places }) {
    return isQuestion(raw) ? touchAt(places, raw.page, raw.point) : null;
  },
};

function telling({ presentation, twin, category }: TaskSpecimen): readonly TouchPlace[] {
  return tellingPlaces(touchPlaces(presentation), touchPlaces(twin), category !== 'none');
}

function isQuestion(raw: unknown): raw is FeelQuestion {
  return isRecord(raw) && typeof raw['page'] === 'string' && raw['page'].length <= 80 && isPoint(raw['point']);
}

function isFelt(raw: unknown): raw is FeltPlace {
  return isQuestion(raw) && isOneOf(TOUCHES, 'touch' in raw ? raw.touch : null);
}
