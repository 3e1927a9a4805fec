import { Z_95 } from '@/core/scoring/normal-distribution';
import { type Detection, sensitivityError } from '@/core/scoring/signal-detection';
import type { Estimate } from '@/core/scoring/wilson';

/** Which way a difference points, as far as its interval allows to say. */
export type ChangeWord = 'better' | 'worse' | 'same';

/** How sensitivity has changed between two tests: the difference of both d', with its 95 % interval and its word. */
export interface SensitivityChange {
  readonly difference: Estimate;
  readonly word: ChangeWord;
}

/**
 * Compares the sensitivity of two tests of one person; null where one of them has none. The variances of both d' add up, as
 * the tests share no specimen. Source: V. Gourevitch and E. Galanter, Psychometrika 32 (1967) 25-33
 */
export function sensitivityChange(then: Detection, now: Detection): SensitivityChange | null {
  const before = errorOf(then);
  const after = errorOf(now);
  if (!then.sensitivity || !now.sensitivity || before === null || after === null) return null;
  const value = now.sensitivity.value - then.sensitivity.value;
  const half = Z_95 * Math.hypot(before, after);
  const difference = { value, low: value - half, high: value + half };
  return { difference, word: difference.low > 0 ? 'better' : difference.high < 0 ? 'worse' : 'same' };
}

function errorOf({ counts, hitRate, falseAlarmRate }: Detection): number | null {
  if (!hitRate || !falseAlarmRate) return null;
  return sensitivityError({
    hitRate: hitRate.value,
    fraudulent: counts.hits + counts.misses,
    falseAlarmRate: falseAlarmRate.value,
    genuine: counts.falseAlarms + counts.correctAcceptances,
  });
}
