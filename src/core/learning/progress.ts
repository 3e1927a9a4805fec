import { addInstruments, type InstrumentCounts, NO_INSTRUMENTS } from '@/core/examination/instrument-counts';
import type { FraudCategory } from '@/core/fraud/evidence';
import { type ConfidenceMeasures, confidenceMeasures, type SixSteps } from '@/core/scoring/confidence-measures';
import { type Detection, type DetectionCounts, detection } from '@/core/scoring/signal-detection';
import { addConfidence, answersIn, type DayAggregate } from './day-aggregate';

/** Specimens of one truth, and how many of them were left undetermined or referred. */
export interface TruthCounts {
  readonly answers: number;
  readonly undetermined: number;
  readonly referred: number;
  readonly justified: number;
}

/** What was done on one UTC day, counted from 1970. */
export interface DayCount extends DetectionCounts {
  readonly day: number;
  readonly answers: number;
}

/**
 * What a person can do and misses. In `byCategory` hits and misses are of that category alone, while false alarms come
 * from all genuine specimens, which belong to no category. `elapsedMs` is the mean time per answer, or null.
 */
export interface Progress {
  readonly answers: number;
  readonly overall: Detection;
  readonly byCategory: Readonly<Record<FraudCategory, Detection & { readonly truth: TruthCounts }>>;
  readonly genuine: TruthCounts;
  readonly confidence: ConfidenceMeasures;
  readonly elapsedMs: number | null;
  readonly instruments: InstrumentCounts;
  readonly days: readonly DayCount[];
}

/** Works out the progress of one person from the aggregates of all days. */
export function progressOf(aggregates: readonly DayAggregate[]): Progress {
  const genuine = aggregates.filter((one) => one.category === 'none');
  const fraudulent = aggregates.filter((one) => one.category !== 'none');
  const of = (category: FraudCategory) => {
    const own = fraudulent.filter((one) => one.category === category);
    return { ...detection(countsOf([...own, ...genuine])), truth: truthOf(own) };
  };
  const answers = sumOf(aggregates, answersIn);
  return {
    answers,
    overall: detection(countsOf(aggregates)),
    byCategory: { '3a': of('3a'), '3b': of('3b'), '3c': of('3c') },
    genuine: truthOf(genuine),
    confidence: confidenceMeasures(stepsOf(fraudulent), stepsOf(genuine)),
    elapsedMs: answers === 0 ? null : sumOf(aggregates, (one) => one.elapsedMs) / answers,
    instruments: aggregates.reduce((sum, one) => addInstruments(sum, one.instruments), NO_INSTRUMENTS),
    days: daysOf(aggregates),
  };
}

function countsOf(aggregates: readonly DayAggregate[]): DetectionCounts {
  return {
    hits: sumOf(aggregates, (one) => one.hits),
    misses: sumOf(aggregates, (one) => one.misses),
    falseAlarms: sumOf(aggregates, (one) => one.falseAlarms),
    correctAcceptances: sumOf(aggregates, (one) => one.correctAcceptances),
  };
}

function truthOf(aggregates: readonly DayAggregate[]): TruthCounts {
  return {
    answers: sumOf(aggregates, answersIn),
    undetermined: sumOf(aggregates, (one) => one.undetermined),
    referred: sumOf(aggregates, (one) => one.referred),
    justified: sumOf(aggregates, (one) => one.justified),
  };
}

function stepsOf(aggregates: readonly DayAggregate[]): SixSteps {
  return aggregates.reduce<SixSteps>((steps, one) => addConfidence(steps, one.confidence), [0, 0, 0, 0, 0, 0]);
}

function daysOf(aggregates: readonly DayAggregate[]): readonly DayCount[] {
  const byDay = new Map<number, DayAggregate[]>();
  for (const one of aggregates) byDay.set(one.day, [...(byDay.get(one.day) ?? []), one]);
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, own]) => ({ day, answers: sumOf(own, answersIn), ...countsOf(own) }));
}

function sumOf(aggregates: readonly DayAggregate[], number: (one: DayAggregate) => number): number {
  return aggregates.reduce((total, one) => total + number(one), 0);
}
