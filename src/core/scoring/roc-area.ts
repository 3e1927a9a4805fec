import { Z_95 } from './normal-distribution';
import type { SixSteps } from './six-steps';
import type { Estimate } from './wilson';

/** Halvings of the interval in which an end is looked for; beyond the precision of a number. */
const HALVINGS = 60;

/**
 * Gives the area under the ROC curve of six steps of confidence with its 95 % interval, or null without specimens of both
 * kinds. The area is the share of (fraudulent, genuine) pairs in the right order, ties counted half. The ends are the areas
 * for which the one that was found lies just z standard errors away, so that they stay within 0 and 1 and an area of 1 has a
 * lower end too.
 *
 * @param fraudulent, genuine steps said of truly fraudulent and of genuine specimens
 * Source: J. A. Hanley and B. J. McNeil, Radiology 143 (1982) 29-36 (standard error); R. G. Newcombe, Statistics in Medicine 25
 * (2006) 559-573, method 5 (interval)
 */
export function rocArea(fraudulent: SixSteps, genuine: SixSteps): Estimate | null {
  const counts = { fraudulent: sum(fraudulent), genuine: sum(genuine) };
  const pairs = counts.fraudulent * counts.genuine;
  if (pairs === 0) return null;
  let genuineBelow = 0;
  let ordered = 0;
  for (const [step, count] of fraudulent.entries()) {
    const here = genuine[step] ?? 0;
    ordered += count * (genuineBelow + here / 2);
    genuineBelow += here;
  }
  const value = ordered / pairs;
  return { value, low: endOf(value, 0, counts), high: endOf(value, 1, counts) };
}

/** Gives the standard error of an area under the ROC curve as Hanley and McNeil do. */
export function rocAreaError(area: number, counts: { readonly fraudulent: number; readonly genuine: number }): number {
  return Math.sqrt(
    variance(area, {
      pairs: counts.fraudulent * counts.genuine,
      ofQ1: counts.fraudulent - 1,
      ofQ2: counts.genuine - 1,
    }),
  );
}

function variance(
  area: number,
  weights: { readonly pairs: number; readonly ofQ1: number; readonly ofQ2: number },
): number {
  const q1 = area / (2 - area);
  const q2 = (2 * area * area) / (1 + area);
  const square = area * area;
  return (area * (1 - area) + weights.ofQ1 * (q1 - square) + weights.ofQ2 * (q2 - square)) / weights.pairs;
}

/** Looks for the area between the one that was found and `bound` from which that one is just z standard errors away. */
function endOf(area: number, bound: 0 | 1, counts: { readonly fraudulent: number; readonly genuine: number }): number {
  if (area === bound) return bound;
  const share = (counts.fraudulent + counts.genuine) / 2 - 1;
  const weights = { pairs: counts.fraudulent * counts.genuine, ofQ1: share, ofQ2: share };
  let near = area;
  let far: number = bound;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (near + far) / 2;
    if (Math.abs(middle - area) < Z_95 * Math.sqrt(Math.max(0, variance(middle, weights)))) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
