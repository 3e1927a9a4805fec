import { CATEGORIES, type Category, type Evidence } from '@/core/fraud/evidence';
import { ok } from '@/core/kernel/result';
import { deedsOf } from '../deeds-of';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, isOneOf, isRecord } from '../read-input';
import { drawSpecimen, hasItsEvidence, parseSpecimenParams, type SpecimenParams } from '../specimen-params';
import type { TaskDefinition } from '../task';
import { detectionOf, NOT_READY, outcomeOf, type TaskScore } from '../task-score';

/** What the learner did: `category` is the letter of article 3, `none` for genuine, null before a choice. */
export interface ClassifyInput extends Observed {
  readonly category: Category | null;
}

/** The key: the category of what was done, and all evidence of it. */
export interface ClassifyKey {
  readonly category: Category;
  readonly evidence: readonly Evidence[];
}

/** Why a classification counts or does not. */
export type ClassifyReason = 'right' | 'fraud-other-category' | 'fraud-accepted' | 'genuine-accused';

/** The types of this kind; one specimen lies on the table. */
export interface ClassifyShape {
  readonly params: SpecimenParams;
  readonly shown: object;
  readonly key: ClassifyKey;
  readonly input: ClassifyInput;
  readonly reason: ClassifyReason;
  readonly question: never;
  readonly reply: never;
}

/** Points for seeing that something is wrong and naming another category. */
const OTHER_CATEGORY_POINTS = 0.5;

/** Puts a specimen under one of the categories of article 3, or none of them. */
export const classifyTask: TaskDefinition<ClassifyShape> = {
  version: 1,
  recorded: { category: 'code' },
  parseParams: parseSpecimenParams,
  async make(params, source) {
    const category = source.random.fork('category').pick(CATEGORIES);
    // Of the genuine ones every second looks odd.
    const odd = deedsOf('none');
    const deeds = category === 'none' ? [...odd, ...odd.map(() => null)] : deedsOf(category);
    const specimen = await drawSpecimen(params, { deeds, needs: hasItsEvidence }, source);
    return {
      shown: {},
      key: { category: specimen.category, evidence: specimen.evidence },
      sheets: [{ kind: 'specimen', specimen }],
    };
  },
  start: () => ({ ...NOTHING_OBSERVED, category: null }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { category } = raw;
    if (category !== null && !isOneOf(CATEGORIES, category)) return badInput('category');
    return ok({ ...observed, category });
  },
  isReady: ({ category }) => category !== null,
  score: ({ category }, key) => (category === null ? NOT_READY : scoreOf(category, key.category)),
  simulate({ key }, { skill }, random) {
    const category = random.chance(skill) ? key.category : random.pick(CATEGORIES);
    return { ...NOTHING_OBSERVED, category };
  },
};

function scoreOf(named: Category, truth: Category): TaskScore<ClassifyReason> {
  const detection = detectionOf(truth !== 'none', named !== 'none');
  const points = named === truth ? 1 : detection === 'hit' ? OTHER_CATEGORY_POINTS : 0;
  return { points, outcome: outcomeOf(points), detection, reasons: [reasonOf(points, truth)] };
}

function reasonOf(points: number, truth: Category): ClassifyReason {
  if (points === 1) return 'right';
  if (points > 0) return 'fraud-other-category';
  return truth === 'none' ? 'genuine-accused' : 'fraud-accepted';
}
