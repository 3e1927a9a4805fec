import { LIGHTS, type Light } from '@/core/document/optics';
import { type Evidence, FRAUD_CATEGORIES } from '@/core/fraud/evidence';
import { type BoxMm, boundsOf } from '@/core/kernel/geometry';
import { ok } from '@/core/kernel/result';
import { deedsOf } from '../deeds-of';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, isOneOf, isRecord } from '../read-input';
import { drawSpecimen, parseSpecimenParams, type SpecimenParams } from '../specimen-params';
import type { TaskDefinition } from '../task';
import { NOT_READY, type TaskScore } from '../task-score';
import type { TaskSpecimen } from '../task-source';

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

/** The key: the evidence at that place, whose lights settle the doubt, the one that tells most first. */
export interface ChooseLightKey {
  readonly piece: Evidence;
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

/** Chooses the light that settles a doubt, before it is switched on. */
export const chooseLightTask: TaskDefinition<ChooseLightShape> = {
  version: 1,
  recorded: { light: 'code' },
  parseParams: parseSpecimenParams,
  async make(params, source) {
    const deeds = FRAUD_CATEGORIES.flatMap(deedsOf);
    const specimen = await drawSpecimen(params, { deeds, needs: (one) => doubtsIn(one).length > 0 }, source);
    const piece = source.random.fork('doubt').pick(doubtsIn(specimen));
    const { target, feature } = piece;
    if (target.kind !== 'page') throw new RangeError('A doubt has its place on a page');
    return {
      shown: { page: target.page, box: boundsOf(target.region), feature, lights: LIGHTS },
      key: { piece },
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
  score: ({ light }, { piece }) => (light === null ? NOT_READY : scoreOf(light, piece.lights)),
  simulate({ shown, key }, { skill }, random) {
    const light = random.pick(random.chance(skill) ? key.piece.lights : shown.lights);
    return { ...NOTHING_OBSERVED, light };
  },
};

function scoreOf(light: Light, telling: readonly Light[]): TaskScore<ChooseLightReason> {
  if (light === telling[0]) return { points: 1, outcome: 'right', detection: null, reasons: ['best-light'] };
  if (telling.includes(light)) return { points: 1, outcome: 'right', detection: null, reasons: ['light-tells'] };
  return { points: 0, outcome: 'wrong', detection: null, reasons: ['light-shows-nothing'] };
}

/** Fraud on a page that white light does not show. */
function doubtsIn({ evidence }: TaskSpecimen): readonly Evidence[] {
  return evidence.filter(
    ({ category, target, lights }) =>
      category !== 'none' && target.kind === 'page' && lights.length > 0 && !lights.includes('white'),
  );
}
