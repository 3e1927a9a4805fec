import { type Estimate, wilson } from './wilson';

/** Answers per step of confidence, from sure genuine to sure fraudulent. */
export type SixSteps = readonly [number, number, number, number, number, number];

/** One step of the calibration curve: what the step says (0 to 1), how often it was said, and how often it was false. */
export interface CalibrationStep {
  readonly said: number;
  readonly answers: number;
  readonly fraudulent: Estimate | null;
}

/** Confidence against truth: area under the ROC curve, Brier score, and the calibration curve; null without answers to tell from. */
export interface ConfidenceMeasures {
  readonly areaUnderCurve: number | null;
  readonly brier: number | null;
  readonly calibration: readonly CalibrationStep[];
}

/**
 * Measures how sure and how right someone was.
 *
 * @param fraudulent, genuine steps said of truly fraudulent and of genuine specimens
 */
export function confidenceMeasures(fraudulent: SixSteps, genuine: SixSteps): ConfidenceMeasures {
  return {
    areaUnderCurve: areaUnderCurve(fraudulent, genuine),
    brier: brier(fraudulent, genuine),
    calibration: fraudulent.map((count, step) => {
      const answers = count + (genuine[step] ?? 0);
      return { said: probabilityOf(step), answers, fraudulent: wilson(count, answers) };
    }),
  };
}

/** The share of (fraudulent, genuine) pairs in the right order, ties counted half: equal to the trapezoid area under the ROC curve. */
function areaUnderCurve(fraudulent: SixSteps, genuine: SixSteps): number | null {
  const pairs = sum(fraudulent) * sum(genuine);
  if (pairs === 0) return null;
  let genuineBelow = 0;
  let ordered = 0;
  for (const [step, count] of fraudulent.entries()) {
    const here = genuine[step] ?? 0;
    ordered += count * (genuineBelow + here / 2);
    genuineBelow += here;
  }
  return ordered / pairs;
}

/** The mean squared distance of the probability said from the truth. Source: G. W. Brier, Monthly Weather Review 78 (1950) 1-3. */
function brier(fraudulent: SixSteps, genuine: SixSteps): number | null {
  const answers = sum(fraudulent) + sum(genuine);
  if (answers === 0) return null;
  const squares = fraudulent.map((count, step) => {
    const said = probabilityOf(step);
    return count * (1 - said) ** 2 + (genuine[step] ?? 0) * said ** 2;
  });
  return sum(squares) / answers;
}

/** Steps stand for probabilities at equal distances, sure genuine for 0 and sure fraudulent for 1. */
function probabilityOf(step: number): number {
  return step / 5;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
