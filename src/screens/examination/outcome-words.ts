import type { Answer } from '@/core/examination/answer';
import type { Feedback } from '@/examiner/contract';

/** The reasons an outcome is explained with; the sentences stand under `feedback.why`. */
export type OutcomeReason =
  | 'justified'
  | 'unjustified'
  | 'unmarked'
  | 'referredRight'
  | 'referredGenuine'
  | 'acceptedOdd'
  | 'acceptedPlain'
  | 'missed'
  | 'alarm'
  | 'alarmPlain'
  | 'open';

/** Chooses the sentence that explains how the verdict stands against the truth. */
export function outcomeReason(
  { score, evidence }: Feedback,
  { verdict, findings }: Pick<Answer, 'verdict' | 'findings'>,
): OutcomeReason {
  switch (score.outcome) {
    case 'hit':
      if (score.justified) return 'justified';
      if (findings.length === 0) return 'unmarked';
      return verdict.kind === 'referred' ? 'referredRight' : 'unjustified';
    case 'miss':
      return 'missed';
    case 'false-alarm':
      if (verdict.kind === 'referred') return 'referredGenuine';
      return evidence.length > 0 ? 'alarm' : 'alarmPlain';
    case 'correct-acceptance':
      return evidence.length > 0 ? 'acceptedOdd' : 'acceptedPlain';
    case 'undetermined':
      return 'open';
  }
}
