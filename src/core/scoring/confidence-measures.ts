import { rocArea } from './roc-area';
import type { SixSteps } from './six-steps';
import { type Estimate, wilson } from './wilson';

/** One step of the calibration curve: what the step says (0 to 1), how often it was said, and how often it was false. */
export interface CalibrationStep {
  readonly said: number;
  readonly answers: number;
  readonly fraudulent: Estimate | null;
}

/** Confidence against truth: area under the ROC curve with its interval, Brier score, and the calibration curve; null without answers to tell from. */
export interface ConfidenceMeasures {
  readonly areaUnderCurve: Estimate | null;
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
    areaUnderCurve: rocArea(fraudulent, genuine),
    brier: brier(fraudulent, genuine),
    calibration: fraudulent.map((count, step) => {
      const answers = count + (genuine[step] ?? 0);
      return { said: probabilityOf(step), answers, fraudulent: wilson(count, answers) };
    }),
  };
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
