import type { Answer } from '@/core/examination/answer';
import type { Draft } from '@/core/learning/session-record';

/** Gives an answer back as the work it was, so that its marks lie on the table again. */
export function toldDraft(index: number, answer: Answer): Draft {
  return { ...answer, index, place: null, submittedAt: null };
}
