import type { FormId } from '@/core/learning/tests/form';
import type { TestKind } from '@/core/learning/tests/test-kind';
import { type Detection, type DetectionCounts, detection } from '@/core/scoring/signal-detection';
import { type Estimate, wilson } from '@/core/scoring/wilson';

/** Answers that a certificate needs at the least; fewer say more about chance than about the person. */
export const CERTIFICATE_TRIALS = 40;

/** Version of what a certificate states. */
export const CERTIFICATE_VERSION = 1;

/**
 * What a certificate states, as counts; everything else on it follows from these. `holder` is the name as it stands in the
 * profile, which nobody has checked. `day` is the UTC day of the last answer, counted from 1970. `leftOpen` are answers
 * that decide nothing: 'cannot be determined', and items whose time ran out.
 */
export interface Certificate {
  readonly version: typeof CERTIFICATE_VERSION;
  readonly holder: string;
  readonly kind: TestKind;
  readonly form: FormId;
  readonly day: number;
  readonly contentVersion: number;
  readonly appVersion: string;
  readonly counts: DetectionCounts;
  readonly leftOpen: number;
}

/** The numbers of a certificate: right decisions among all trials (one left open is not right), and the detection measures. */
export interface CertificateNumbers {
  readonly trials: number;
  readonly right: number;
  readonly score: Estimate | null;
  readonly hitRate: Estimate | null;
  readonly falseAlarmRate: Estimate | null;
  readonly detection: Detection;
}

/** Works out the numbers of a certificate; rates have Wilson's interval, d' and c are log-linearly corrected. */
export function certificateNumbers({ counts, leftOpen }: Pick<Certificate, 'counts' | 'leftOpen'>): CertificateNumbers {
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
  };
}
