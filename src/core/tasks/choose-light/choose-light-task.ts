import { LIGHTS, type Light } from '@/core/document/optics';
import type { Evidence } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import type { BoxMm } from '@/core/kernel/geometry';
import { ok } from '@/core/kernel/result';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, isOneOf, isRecord } from '../read-input';
import { drawSpecimen, parseSpecimenParams, type SpecimenParams } from '../specimen-params';
import type { TaskDefinition } from '../task';
import { NOT_READY, type TaskScore } from '../task-score';
import type { TaskSpecimen } from '../task-source';
import { doubtsAboutFeatures, doubtsAboutFraud } from './doubts';

/** What the learner did: `light` is the lamp taken up, null before a choice. */
export interface ChooseLightInput extends Observed {
  readonly light: Light | null;
}

/** What is in doubt: a feature at a place of a page, in millimetres; in white light it does not tell. */
export interface ChooseLightShown {
  readonly page: string;
  readonly box: BoxMm;
  readonly feature: Evidence['feature'];
  readonly lights: readonly Light[];
}

/**
 * The key: the lights that settle the doubt, the one that tells most first, and the evidence at that place, or null where
 * all is as it should be.
 */
export interface ChooseLightKey {
  readonly lights: readonly Light[];
  readonly piece: Evidence | null;
}

/** How the lamp served. */
export type ChooseLightReason = 'best-light' | 'light-tells' | 'light-shows-nothing';

/** The types of this kind; one specimen lies on the table. */
export interface ChooseLightShape {
  readonly params: SpecimenParams;
  readonly shown: ChooseLightShown;
  readonly key: ChooseLightKey;
  readonly input: ChooseLightInput;
  readonly reason: ChooseLightReason;
  readonly question: never;
  readonly reply: never;
}

/** What leaves a place that one lamp shows and another does not. */
const DEEDS = [
  'counterfeit',
  'counterfeit',
  'overlay-altered',
  'photo-substitution',
  'biodata-altered',
  'stamp-altered',
  'chip-replaced',
  'false-breeder-document',
] as const satisfies readonly InterventionName[];

/** Chooses the light that settles a doubt, before it is switched on. */
export const chooseLightTask: TaskDefinition<ChooseLightShape> = {
  version: 1,
  recorded: { light: 'code' },
  parseParams: parseSpecimenParams,
  async make(params, source) {
    const isFraud = params.interventions ? params.interventions.length > 0 : source.random.fork('truth').chance(0.5);
    const doubtsOf = isFraud ? doubtsAboutFraud : doubtsAboutFeatures;
    const needs = (one: TaskSpecimen) => doubtsOf(one).length > 0;
    const specimen = await drawSpecimen(params, { deeds: isFraud ? DEEDS : [null], needs }, source);
    const doubts = doubtsOf(specimen);
    const random = source.random.fork('doubt');
    // The light is drawn first: or the lamps that tell of most things would be right most of the time.
    const best = random.pick([...new Set(doubts.map(({ lights }) => lights[0]))]);
    const { page, box, feature, lights, piece } = random.pick(doubts.filter((doubt) => doubt.lights[0] === best));
    return {
      shown: { page, box, feature, lights: LIGHTS },
      key: { lights, piece },
      sheets: [{ kind: 'specimen', specimen }],
    };
  },
  start: () => ({ ...NOTHING_OBSERVED, light: null }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { light } = raw;
    if (light !== null && !isOneOf(LIGHTS, light)) return badInput('light');
    return ok({ ...observed, light });
  },
  isReady: ({ light }) => light !== null,
  score: ({ light }, key) => (light === null ? NOT_READY : scoreOf(light, key.lights)),
  simulate({ shown, key }, { skill }, random) {
    const light = random.pick(random.chance(skill) ? key.lights : shown.lights);
    return { ...NOTHING_OBSERVED, light };
  },
};

function scoreOf(light: Light, telling: readonly Light[]): TaskScore<ChooseLightReason> {
  if (light === telling[0]) return { points: 1, outcome: 'right', detection: null, reasons: ['best-light'] };
  if (telling.includes(light)) return { points: 1, outcome: 'right', detection: null, reasons: ['light-tells'] };
  return { points: 0, outcome: 'wrong', detection: null, reasons: ['light-shows-nothing'] };
}
