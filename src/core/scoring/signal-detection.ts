import { normalDensity, normalQuantile, Z_95 } from './normal-distribution';
import { type Estimate, wilson } from './wilson';

/** Judged specimens; the signal is 'fraudulent', a false alarm is a genuine specimen called false. */
export interface DetectionCounts {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctAcceptances: number;
}

/**
 * How well fraudulent and genuine are told apart, each number with its 95 % interval or null where there is nothing to
 * estimate it from. `sensitivity` is d', 0 for guessing; `criterion` is c, above 0 for a tendency to accept.
 */
export interface Detection {
  readonly counts: DetectionCounts;
  readonly hitRate: Estimate | null;
  readonly falseAlarmRate: Estimate | null;
  readonly sensitivity: Estimate | null;
  readonly criterion: Estimate | null;
}

/**
 * Estimates rates, sensitivity and criterion.
 * H = (hits + 0.5)/(fraudulent + 1), F likewise; d' = z(H) - z(F), c = -(z(H) + z(F))/2;
 * var d' = H(1-H)/(n phi(z(H))^2) + the same for F, and var c a quarter of it. Intervals of H and F are Wilson's.
 *
 * Source: M. J. Hautus, Behavior Research Methods 27 (1995) 46-51; V. Gourevitch and E. Galanter, Psychometrika 32 (1967) 25-33
 */
export function detection(counts: DetectionCounts): Detection {
  const fraudulent = counts.hits + counts.misses;
  const genuine = counts.falseAlarms + counts.correctAcceptances;
  const hitRate = correctedRate(counts.hits, fraudulent);
  const falseAlarmRate = correctedRate(counts.falseAlarms, genuine);
  if (hitRate === null || falseAlarmRate === null)
    return { counts, hitRate, falseAlarmRate, sensitivity: null, criterion: null };
  const zHit = normalQuantile(hitRate.value);
  const zFalseAlarm = normalQuantile(falseAlarmRate.value);
  const error = sensitivityError({ hitRate: hitRate.value, fraudulent, falseAlarmRate: falseAlarmRate.value, genuine });
  return {
    counts,
    hitRate,
    falseAlarmRate,
    sensitivity: around(zHit - zFalseAlarm, error),
    criterion: around(-(zHit + zFalseAlarm) / 2, error / 2),
  };
}

/** Gives the standard error of d' for rates strictly between 0 and 1 and at least one specimen of either kind. */
export function sensitivityError(of: {
  readonly hitRate: number;
  readonly fraudulent: number;
  readonly falseAlarmRate: number;
  readonly genuine: number;
}): number {
  return Math.sqrt(varianceOfZ(of.hitRate, of.fraudulent) + varianceOfZ(of.falseAlarmRate, of.genuine));
}

function correctedRate(events: number, trials: number): Estimate | null {
  const raw = wilson(events, trials);
  return raw === null ? null : { ...raw, value: (events + 0.5) / (trials + 1) };
}

function varianceOfZ(rate: number, trials: number): number {
  const density = normalDensity(normalQuantile(rate));
  return (rate * (1 - rate)) / (trials * density * density);
}

function around(value: number, standardError: number): Estimate {
  return { value, low: value - Z_95 * standardError, high: value + Z_95 * standardError };
}
