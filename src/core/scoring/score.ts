import type { Category } from '@/core/fraud/evidence';

/** How the verdict stands against the truth. A referral of a fraudulent specimen is right, of a genuine one a delay. */
export type VerdictOutcome = 'hit' | 'miss' | 'false-alarm' | 'correct-acceptance' | 'undetermined';

/** Why a finding counts or does not, as a code; the sentence lives in the locale files. */
export type FindingOutcome =
  | 'right'
  | 'right-place-other-sign'
  | 'right-sign-other-category'
  | 'explains-oddity'
  | 'nothing-there';

/** One finding after scoring; `evidence` is the id of the piece of the key it met, or null. */
export interface ScoredFinding {
  readonly finding: string;
  readonly outcome: FindingOutcome;
  readonly evidence: string | null;
}

/**
 * The score of one answer: parts apart, never one blended number. `justified` is true when the verdict was right and,
 * for a fraudulent specimen, at least one finding is right; `missed` lists ids of fraud evidence without a finding.
 */
export interface Score {
  readonly outcome: VerdictOutcome;
  readonly justified: boolean;
  readonly findings: readonly ScoredFinding[];
  readonly missed: readonly string[];
  readonly category: Category;
  readonly categoryRight: boolean;
}
