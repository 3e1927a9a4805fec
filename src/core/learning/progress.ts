import { addInstruments, type InstrumentCounts, NO_INSTRUMENTS } from '@/core/examination/instrument-counts';
import type { FraudCategory } from '@/core/fraud/evidence';
import { type ConfidenceMeasures, confidenceMeasures } from '@/core/scoring/confidence-measures';
import { type Detection, type DetectionCounts, detection } from '@/core/scoring/signal-detection';
import type { SixSteps } from '@/core/scoring/six-steps';
import { type Aggregate, addConfidence } from './aggregate';
import { type AggregatePart, isPartName } from './aggregate-parts';
import { SKILLS, type SkillCategory } from './skill';
import { addTallies, NO_TALLY, type Tally } from './tally';

/** Specimens of one truth, and how many of them were left undetermined or referred. */
export interface TruthCounts {
  readonly answers: number;
  readonly undetermined: number;
  readonly referred: number;
  readonly justified: number;
}

/** What was done in one week of UTC, counted from 1970; `elapsedMs` is a sum. */
export interface WeekCount extends DetectionCounts {
  readonly week: number;
  readonly answers: number;
  readonly elapsedMs: number;
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
  readonly weeks: readonly WeekCount[];
  /** The same answers by what they were about. */
  readonly parts: Readonly<Partial<Record<AggregatePart, Tally>>>;
}

/** Works out the progress of one person from the aggregates of all time and of weeks; those of days are passed over. */
export function progressOf(aggregates: readonly Aggregate[]): Progress {
  const all = aggregates.filter(({ grain }) => grain === 'all');
  const genuine = all.filter((one) => categoryOf(one) === 'genuine-variation');
  const of = (category: FraudCategory) => {
    const own = all.filter((one) => categoryOf(one) === category);
    return { ...detection(countsOf([...own, ...genuine])), truth: truthOf(own) };
  };
  const answers = sumOf(all, (one) => one.answers);
  return {
    answers,
    overall: detection(countsOf(all)),
    byCategory: { '3a': of('3a'), '3b': of('3b'), '3c': of('3c') },
    genuine: truthOf(genuine),
    confidence: confidenceMeasures(stepsOf(all, 'fraudulent'), stepsOf(all, 'genuine')),
    elapsedMs: answers === 0 ? null : sumOf(all, (one) => one.elapsedMs) / answers,
    instruments: all.reduce((sum, one) => addInstruments(sum, one.instruments), NO_INSTRUMENTS),
    weeks: aggregates
      .filter(({ grain }) => grain === 'week')
      .toSorted((a, b) => a.period - b.period)
      .map((one) => ({ week: one.period, answers: one.answers, elapsedMs: one.elapsedMs, ...countsOf([one]) })),
    parts: partsOfAll(all),
  };
}

function partsOfAll(aggregates: readonly Aggregate[]): Progress['parts'] {
  const sums: Partial<Record<AggregatePart, Tally>> = {};
  for (const { parts } of aggregates) {
    for (const [part, tally] of entriesOf(parts)) sums[part] = addTallies(sums[part] ?? NO_TALLY, tally);
  }
  return sums;
}

/** Lists the parts with their names as such. */
export function entriesOf(parts: Progress['parts']): readonly (readonly [AggregatePart, Tally])[] {
  return Object.keys(parts).flatMap((name): readonly (readonly [AggregatePart, Tally])[] => {
    const tally = isPartName(name) ? parts[name] : undefined;
    return tally && isPartName(name) ? [[name, tally]] : [];
  });
}

function categoryOf({ skill }: Aggregate): SkillCategory | null {
  return skill === 'every' ? null : SKILLS[skill].category;
}

function countsOf(tallies: readonly Tally[]): DetectionCounts {
  return {
    hits: sumOf(tallies, (one) => one.hits),
    misses: sumOf(tallies, (one) => one.misses),
    falseAlarms: sumOf(tallies, (one) => one.falseAlarms),
    correctAcceptances: sumOf(tallies, (one) => one.correctAcceptances),
  };
}

function truthOf(tallies: readonly Tally[]): TruthCounts {
  return {
    answers: sumOf(tallies, (one) => one.answers),
    undetermined: sumOf(tallies, (one) => one.undetermined),
    referred: sumOf(tallies, (one) => one.referred),
    justified: sumOf(tallies, (one) => one.justified),
  };
}

function stepsOf(aggregates: readonly Aggregate[], truth: keyof Aggregate['confidence']): SixSteps {
  return aggregates.reduce<SixSteps>((steps, one) => addConfidence(steps, one.confidence[truth]), [0, 0, 0, 0, 0, 0]);
}

function sumOf<T>(list: readonly T[], number: (one: T) => number): number {
  return list.reduce((total, one) => total + number(one), 0);
}
