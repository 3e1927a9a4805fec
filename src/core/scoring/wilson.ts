import { Z_95 } from './normal-distribution';

/** A number with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Gives a proportion with its Wilson 95 % interval, or null where nothing was tried.
 *
 * @param successes 0 to `trials`
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209-212
 */
export function wilson(successes: number, trials: number): Estimate | null {
  if (trials <= 0) return null;
  const share = successes / trials;
  const zz = Z_95 * Z_95;
  const centre = (share + zz / (2 * trials)) / (1 + zz / trials);
  const half = (Z_95 / (1 + zz / trials)) * Math.sqrt((share * (1 - share)) / trials + zz / (4 * trials * trials));
  return {
    value: share,
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
  };
}
