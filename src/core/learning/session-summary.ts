import { addInstruments, countInstruments, type InstrumentCounts, NO_INSTRUMENTS } from '@/core/examination/instrument-counts';
import { type Detection, detection } from '@/core/scoring/signal-detection';
import type { VerdictOutcome } from '@/core/scoring/score';
import type { AnswerRecord, ToldEvidence } from './answer-record';
import type { FraudCategory } from './progress';

/** What was missed of one category in a session. */
export interface CategorySummary {
  readonly answers: number;
  readonly hits: number;
  readonly misses: number;
  readonly undetermined: number;
}

/** A sign that was missed, where it shows and under which lights, and how often it was missed. */
export interface NextLook extends Pick<ToldEvidence, 'sign' | 'feature' | 'lights' | 'category'> {
  readonly missed: number;
}

/** One session at a glance; hits and false alarms stay apart. `elapsedMs` is the sum, `nextLooks` the most missed first. */
export interface SessionSummary {
  readonly answers: number;
  readonly outcomes: Readonly<Record<VerdictOutcome, number>>;
  readonly detection: Detection;
  readonly justified: number;
  readonly referred: number;
  readonly byCategory: Readonly<Record<FraudCategory, CategorySummary>>;
  readonly elapsedMs: number;
  readonly instruments: InstrumentCounts;
  readonly nextLooks: readonly NextLook[];
}

/** Sums up the answers of one session. */
export function summariseSession(records: readonly AnswerRecord[]): SessionSummary {
  const outcomes = outcomesOf(records);
  const ofCategory = (category: FraudCategory): CategorySummary => {
    const own = records.filter((record) => record.told.category === category);
    const counts = outcomesOf(own);
    return { answers: own.length, hits: counts.hit, misses: counts.miss, undetermined: counts.undetermined };
  };
  return {
    answers: records.length,
    outcomes,
    detection: detection({
      hits: outcomes.hit,
      misses: outcomes.miss,
      falseAlarms: outcomes['false-alarm'],
      correctAcceptances: outcomes['correct-acceptance'],
    }),
    justified: records.filter((record) => record.score.justified).length,
    referred: records.filter((record) => record.answer.verdict.kind === 'referred').length,
    byCategory: { '3a': ofCategory('3a'), '3b': ofCategory('3b'), '3c': ofCategory('3c') },
    elapsedMs: records.reduce((sum, record) => sum + record.answer.elapsedMs, 0),
    instruments: records.reduce(
      (sum, record) => addInstruments(sum, countInstruments(NO_INSTRUMENTS, record.answer.instruments)),
      NO_INSTRUMENTS,
    ),
    nextLooks: nextLooksOf(records),
  };
}

function outcomesOf(records: readonly AnswerRecord[]): Record<VerdictOutcome, number> {
  const count = (outcome: VerdictOutcome) => records.filter((record) => record.score.outcome === outcome).length;
  return {
    hit: count('hit'),
    miss: count('miss'),
    'false-alarm': count('false-alarm'),
    'correct-acceptance': count('correct-acceptance'),
    undetermined: count('undetermined'),
  };
}

function nextLooksOf(records: readonly AnswerRecord[]): readonly NextLook[] {
  const bySign = new Map<string, NextLook>();
  for (const record of records) {
    for (const piece of record.told.evidence) {
      if (!record.score.missed.includes(piece.id)) continue;
      const name = `${piece.sign} ${piece.feature}`;
      const missed = (bySign.get(name)?.missed ?? 0) + 1;
      bySign.set(name, { sign: piece.sign, feature: piece.feature, lights: piece.lights, category: piece.category, missed });
    }
  }
  return [...bySign.values()].sort((a, b) => b.missed - a.missed);
}
