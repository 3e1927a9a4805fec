import { type AnswerRecord, isExamination } from '@/core/learning/answer-record';
import type { DetectionCounts } from '@/core/scoring/signal-detection';

/** Counts the judged examinations among answers. */
export function countsOf(answers: readonly AnswerRecord[]): DetectionCounts {
  const count = (outcome: string) =>
    answers.filter((record) => isExamination(record) && record.score.outcome === outcome).length;
  return {
    hits: count('hit'),
    misses: count('miss'),
    falseAlarms: count('false-alarm'),
    correctAcceptances: count('correct-acceptance'),
  };
}
