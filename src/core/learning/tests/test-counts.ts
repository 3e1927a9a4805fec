import { type AnswerRecord, isExamination, isExercise } from '@/core/learning/answer-record';
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

/** What the exercises of a test came to: how many were answered, or left open when their time was over, and how many were right throughout. */
export interface ExerciseCounts {
  readonly total: number;
  readonly right: number;
}

/** Counts the exercises among answers; they stand beside the examinations and in none of their measures. */
export function exerciseCountsOf(answers: readonly AnswerRecord[]): ExerciseCounts {
  const exercises = answers.filter(isExercise);
  return { total: exercises.length, right: exercises.filter(({ score }) => score.outcome === 'right').length };
}

/** Counts the examinations that decide nothing: 'cannot be determined', and those whose time ran out. */
export function leftOpenOf(answers: readonly AnswerRecord[]): number {
  return answers.filter((record) => isExamination(record) && record.score.outcome === 'undetermined').length;
}
