import type { Answer } from '@/core/examination/answer';
import type { Feedback } from '@/examiner/contract';

/** The reasons an outcome is explained with; the sentences stand under `feedback.why`. */
export type OutcomeReason =
  | 'justified'
  | 'unjustified'
  | 'referredRight'
  | 'referredGenuine'
  | 'acceptedOdd'
  | 'acceptedPlain'
  | 'missed'
  | 'alarm'
  | 'open';

/** Chooses the sentence that explains how the verdict stands against the truth. */
export function outcomeReason({ score, evidence }: Feedback, { verdict }: Pick<Answer, 'verdict'>): OutcomeReason {
  switch (score.outcome) {
    case 'hit':
      if (score.justified) return 'justified';
      return verdict.kind === 'referred' ? 'referredRight' : 'unjustified';
    case 'miss':
      return 'missed';
    case 'false-alarm':
      return verdict.kind === 'referred' ? 'referredGenuine' : 'alarm';
    case 'correct-acceptance':
      return evidence.length > 0 ? 'acceptedOdd' : 'acceptedPlain';
    case 'undetermined':
      return 'open';
  }
}
