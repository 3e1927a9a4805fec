import type { Confidence } from '@/core/examination/answer';
import {
  addInstruments,
  countInstruments,
  type InstrumentCounts,
  NO_INSTRUMENTS,
} from '@/core/examination/instrument-counts';
import type { SixSteps } from '@/core/scoring/six-steps';
import { type AggregatePart, partsOf } from './aggregate-parts';
import { type AnswerRecord, isExercise, skillOfAnswer } from './answer-record';
import type { SkillName } from './skill';
import { addTallies, NO_TALLY, type Tally, tallyOf } from './tally';

/** Version of what is counted; stored aggregates of another version are rebuilt from the answers. */
export const AGGREGATES_VERSION = 4;

/** The spans of time that are counted: a week of UTC, and all time. */
export type Grain = 'week' | 'all';

/**
 * What one person did with one skill in one span of time; of weeks all skills are counted together, as `every`, and their
 * tally alone, so that a learning curve is short however long somebody has learnt. `period` counts UTC weeks (from Monday)
 * since 1970, and is 0 for all time. `parts` count the same answers by what they were about. Derived from answers, never the truth.
 */
export interface Aggregate extends Tally {
  readonly profileId: string;
  readonly grain: Grain;
  readonly skill: SkillName | 'every';
  readonly period: number;
  readonly confidence: { readonly fraudulent: SixSteps; readonly genuine: SixSteps };
  readonly instruments: InstrumentCounts;
  readonly parts: Readonly<Partial<Record<AggregatePart, Tally>>>;
}

/** What names an aggregate. */
export type AggregateKey = Pick<Aggregate, 'profileId' | 'grain' | 'skill' | 'period'>;

const MS_PER_DAY = 86_400_000;
const NO_STEPS: SixSteps = [0, 0, 0, 0, 0, 0];

/** Gives the UTC day, counted from 1970, of an instant in milliseconds. */
export function dayOf(instantMs: number): number {
  return Math.floor(instantMs / MS_PER_DAY);
}

/** Gives the week of a UTC day, counted from 1970; weeks begin on Monday, and the first day of 1970 was a Thursday. */
export function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** Names the aggregates an answer belongs to: none where somebody else than the person of the profile took part. */
export function aggregateKeysOf(record: AnswerRecord): readonly AggregateKey[] {
  if (record.by !== undefined && record.by !== 'self') return [];
  const { profileId } = record;
  return [
    { profileId, grain: 'week', skill: 'every', period: weekOf(dayOf(record.answeredAt)) },
    { profileId, grain: 'all', skill: skillOfAnswer(record), period: 0 },
  ];
}

/** Gives an aggregate of nothing. */
export function emptyAggregate(key: AggregateKey): Aggregate {
  return {
    ...key,
    ...NO_TALLY,
    confidence: { fraudulent: NO_STEPS, genuine: NO_STEPS },
    instruments: NO_INSTRUMENTS,
    parts: {},
  };
}

/** Counts one more answer; the answer must belong to the aggregate. */
export function addAnswer(aggregate: Aggregate, record: AnswerRecord): Aggregate {
  const tally = tallyOf(record);
  const sum = { ...aggregate, ...addTallies(aggregate, tally) };
  if (aggregate.grain === 'week') return sum;
  const parts = { ...aggregate.parts };
  for (const part of partsOf(record)) parts[part] = addTallies(parts[part] ?? NO_TALLY, tally);
  return {
    ...sum,
    confidence: countConfidence(aggregate.confidence, record),
    instruments: isExercise(record)
      ? aggregate.instruments
      : addInstruments(aggregate.instruments, countInstruments(record.answer.instruments)),
    parts,
  };
}

/** Adds confidence counts step by step. */
export function addConfidence(a: SixSteps, b: SixSteps): SixSteps {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5]];
}

function countConfidence(counts: Aggregate['confidence'], record: AnswerRecord): Aggregate['confidence'] {
  if (isExercise(record) || record.answer.verdict.kind !== 'judged') return counts;
  const truth = record.told.fraudulent ? 'fraudulent' : 'genuine';
  return { ...counts, [truth]: countStep(counts[truth], record.answer.verdict.confidence) };
}

function countStep(counts: SixSteps, confidence: Confidence): SixSteps {
  const one = (step: number) => (step === confidence ? 1 : 0);
  return addConfidence(counts, [one(1), one(2), one(3), one(4), one(5), one(6)]);
}
