import type { Confidence } from '@/core/examination/answer';
import {
  addInstruments,
  countInstruments,
  type InstrumentCounts,
  NO_INSTRUMENTS,
} from '@/core/examination/instrument-counts';
import type { Category } from '@/core/fraud/evidence';
import type { SixSteps } from '@/core/scoring/confidence-measures';
import type { AnswerRecord } from './answer-record';

/** Version of what is counted; stored aggregates of another version are rebuilt from the answers. */
export const AGGREGATES_VERSION = 1;

/**
 * What one person did on one day with specimens of one true category; `none` are the genuine ones.
 * `day` counts UTC days since 1970. `referred` and `undetermined` are the verdicts without a confidence;
 * `justified` counts right verdicts with the reasons asked for. `elapsedMs` is a sum. Derived from answers, never the truth.
 */
export interface DayAggregate {
  readonly profileId: string;
  readonly category: Category;
  readonly day: number;
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctAcceptances: number;
  readonly undetermined: number;
  readonly referred: number;
  readonly justified: number;
  readonly elapsedMs: number;
  readonly confidence: SixSteps;
  readonly instruments: InstrumentCounts;
}

/** What names an aggregate. */
export type AggregateKey = Pick<DayAggregate, 'profileId' | 'category' | 'day'>;

const MS_PER_DAY = 86_400_000;

const COUNTER_OF_OUTCOME = {
  hit: 'hits',
  miss: 'misses',
  'false-alarm': 'falseAlarms',
  'correct-acceptance': 'correctAcceptances',
  undetermined: 'undetermined',
} as const;

/** Gives the UTC day, counted from 1970, of an instant in milliseconds. */
export function dayOf(instantMs: number): number {
  return Math.floor(instantMs / MS_PER_DAY);
}

/** Names the aggregate an answer belongs to. */
export function aggregateKeyOf(record: AnswerRecord): AggregateKey {
  return { profileId: record.profileId, category: record.told.category, day: dayOf(record.answeredAt) };
}

/** Gives an aggregate of nothing. */
export function emptyAggregate(key: AggregateKey): DayAggregate {
  return {
    ...key,
    hits: 0,
    misses: 0,
    falseAlarms: 0,
    correctAcceptances: 0,
    undetermined: 0,
    referred: 0,
    justified: 0,
    elapsedMs: 0,
    confidence: [0, 0, 0, 0, 0, 0],
    instruments: NO_INSTRUMENTS,
  };
}

/** Counts one more answer; the answer must belong to the aggregate. */
export function addAnswer(aggregate: DayAggregate, record: AnswerRecord): DayAggregate {
  const { answer, score } = record;
  const counter = COUNTER_OF_OUTCOME[score.outcome];
  return {
    ...aggregate,
    [counter]: aggregate[counter] + 1,
    referred: aggregate.referred + (answer.verdict.kind === 'referred' ? 1 : 0),
    justified: aggregate.justified + (score.justified ? 1 : 0),
    elapsedMs: aggregate.elapsedMs + answer.elapsedMs,
    confidence:
      answer.verdict.kind === 'judged'
        ? countStep(aggregate.confidence, answer.verdict.confidence)
        : aggregate.confidence,
    instruments: addInstruments(aggregate.instruments, countInstruments(answer.instruments)),
  };
}

/** Counts the answers of an aggregate. */
export function answersIn(one: DayAggregate): number {
  return one.hits + one.misses + one.falseAlarms + one.correctAcceptances + one.undetermined;
}

/** Adds confidence counts step by step. */
export function addConfidence(a: SixSteps, b: SixSteps): SixSteps {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5]];
}

function countStep(counts: SixSteps, confidence: Confidence): SixSteps {
  const one = (step: number) => (step === confidence ? 1 : 0);
  return addConfidence(counts, [one(1), one(2), one(3), one(4), one(5), one(6)]);
}
