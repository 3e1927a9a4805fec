import { LIGHTS, type Light } from '@/core/document/optics';
import {
  addInstruments,
  countInstruments,
  type InstrumentCounts,
  NO_INSTRUMENTS,
} from '@/core/examination/instrument-counts';
import { type Category, FRAUD_CATEGORIES, type FraudCategory } from '@/core/fraud/evidence';
import type { VerdictOutcome } from '@/core/scoring/score';
import { type AnswerRecord, type ExaminationRecord, isExamination } from './answer-record';

/** Events among trials, such as hits among judged fraudulent specimens. */
export interface Share {
  readonly count: number;
  readonly total: number;
}

/** What to look at next, as codes with numbers; the sentences live in the locale files. */
export type Advice =
  | { readonly code: 'missed'; readonly category: FraudCategory; readonly count: number }
  | { readonly code: 'false-alarms'; readonly count: number }
  | { readonly code: 'unjustified'; readonly count: number }
  | { readonly code: 'unused-lights'; readonly lights: readonly Light[] }
  | { readonly code: 'clean' };

/**
 * What one session shows. Rates are of judged specimens; those left undetermined are counted apart. `byCategory` counts
 * fraud found of a category, for `none` genuine specimens accepted. `elapsedMs` is a sum.
 */
export interface SessionSummary {
  readonly found: Share;
  readonly falseAlarms: Share;
  readonly justified: Share;
  readonly undetermined: number;
  readonly byCategory: Readonly<Record<Category, Share>>;
  readonly elapsedMs: number;
  readonly instruments: InstrumentCounts;
  readonly advice: readonly Advice[];
}

/** Sums up the examinations of one session; exercises are listed apart. */
export function summarise(records: readonly AnswerRecord[]): SessionSummary {
  const answers = records.filter(isExamination);
  const count = (...outcomes: readonly VerdictOutcome[]) => withOutcome(answers, outcomes).length;
  const hits = count('hit');
  const justified = withOutcome(answers, ['hit']).filter(({ score }) => score.justified).length;
  const byCategory = {
    '3a': shareOf(answers, '3a'),
    '3b': shareOf(answers, '3b'),
    '3c': shareOf(answers, '3c'),
    none: shareOf(answers, 'none'),
  };
  const instruments = answers
    .map(({ answer }) => countInstruments(answer.instruments))
    .reduce(addInstruments, NO_INSTRUMENTS);
  const falseAlarms = count('false-alarm');
  return {
    found: { count: hits, total: hits + count('miss') },
    falseAlarms: { count: falseAlarms, total: falseAlarms + count('correct-acceptance') },
    justified: { count: justified, total: hits },
    undetermined: count('undetermined'),
    byCategory,
    elapsedMs: answers.reduce((sum, { answer }) => sum + answer.elapsedMs, 0),
    instruments,
    advice: adviceOf(byCategory, falseAlarms, hits - justified, instruments),
  };
}

function adviceOf(
  byCategory: SessionSummary['byCategory'],
  falseAlarms: number,
  unjustified: number,
  instruments: InstrumentCounts,
): readonly Advice[] {
  const advice: Advice[] = [];
  for (const category of FRAUD_CATEGORIES) {
    const missed = byCategory[category].total - byCategory[category].count;
    if (missed > 0) advice.push({ code: 'missed', category, count: missed });
  }
  if (falseAlarms > 0) advice.push({ code: 'false-alarms', count: falseAlarms });
  if (unjustified > 0) advice.push({ code: 'unjustified', count: unjustified });
  if (advice.length === 0) return Object.values(byCategory).some(({ total }) => total > 0) ? [{ code: 'clean' }] : [];
  // Few documents answer to short ultraviolet waves, so leaving them off is no omission.
  const unused = LIGHTS.filter((light) => light !== 'uv254' && instruments[light] === 0);
  if (unused.length > 0) advice.push({ code: 'unused-lights', lights: unused });
  return advice;
}

function shareOf(answers: readonly ExaminationRecord[], category: Category): Share {
  const own = answers.filter(({ told, score }) => told.category === category && score.outcome !== 'undetermined');
  return { count: withOutcome(own, ['hit', 'correct-acceptance']).length, total: own.length };
}

function withOutcome(
  answers: readonly ExaminationRecord[],
  outcomes: readonly VerdictOutcome[],
): readonly ExaminationRecord[] {
  return answers.filter(({ score }) => outcomes.includes(score.outcome));
}
