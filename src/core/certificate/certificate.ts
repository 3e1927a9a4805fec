import type { FormId } from '@/core/learning/tests/form';
import type { ExerciseCounts } from '@/core/learning/tests/test-counts';
import type { TestKind } from '@/core/learning/tests/test-kind';
import { type Detection, type DetectionCounts, detection } from '@/core/scoring/signal-detection';
import { type Estimate, wilson } from '@/core/scoring/wilson';

/** Answers that a certificate needs at the least; fewer say more about chance than about the person. */
export const CERTIFICATE_TRIALS = 40;

/** Version of what a certificate states: from 2 on the exercises too. */
export const CERTIFICATE_VERSION = 2;

/**
 * What a certificate states, as counts; everything else on it follows from these. `holder` is the name as it stands in the
 * profile, which nobody has checked. `day` is the UTC day of the last answer, counted from 1970. `leftOpen` are answers
 * that decide nothing: 'cannot be determined', and items whose time ran out. `exercises` are stated beside the examinations, and
 * enter none of the other numbers; null in a certificate of version 1.
 */
export interface Certificate {
  readonly version: 1 | typeof CERTIFICATE_VERSION;
  readonly holder: string;
  readonly kind: TestKind;
  readonly form: FormId;
  readonly day: number;
  readonly contentVersion: number;
  readonly appVersion: string;
  readonly counts: DetectionCounts;
  readonly leftOpen: number;
  readonly exercises: ExerciseCounts | null;
}

/**
 * The numbers of a certificate: right decisions among all trials (one left open is not right), the detection measures, and
 * apart from these the exercises that were right throughout; `exercises` is null where there were none.
 */
export interface CertificateNumbers {
  readonly trials: number;
  readonly right: number;
  readonly score: Estimate | null;
  readonly hitRate: Estimate | null;
  readonly falseAlarmRate: Estimate | null;
  readonly detection: Detection;
  readonly exercises: (ExerciseCounts & { readonly rate: Estimate | null }) | null;
}

/** Works out the numbers of a certificate; rates have Wilson's interval, d' and c are log-linearly corrected. */
export function certificateNumbers({
  counts,
  leftOpen,
  exercises,
}: Pick<Certificate, 'counts' | 'leftOpen' | 'exercises'>): CertificateNumbers {
  const { hits, misses, falseAlarms, correctAcceptances } = counts;
  const trials = hits + misses + falseAlarms + correctAcceptances + leftOpen;
  const right = hits + correctAcceptances;
  return {
    trials,
    right,
    score: wilson(right, trials),
    hitRate: wilson(hits, hits + misses),
    falseAlarmRate: wilson(falseAlarms, falseAlarms + correctAcceptances),
    detection: detection(counts),
    exercises: exercises?.total ? { ...exercises, rate: wilson(exercises.right, exercises.total) } : null,
  };
}
