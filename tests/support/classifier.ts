import { createRandom } from '@/core/kernel/random';

/** One thing to be told apart: what is known of it, and whether it is of the class that is looked for. */
export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
}

/** How well a classifier tells two classes apart: 0.5 is chance, 1 is always right; with the 95 % interval. */
export interface Discrimination {
  readonly auc: number;
  readonly low: number;
  readonly high: number;
}

const FOLDS = 5;
const ROUNDS = 400;
const STEP = 0.5;
const SHRINKAGE = 1e-3;

/** Trains logistic regression on four fifths and judges the last fifth, five times over. */
export function crossValidate(examples: readonly Example[]): Discrimination {
  const shuffled = createRandom('folds').shuffle(standardise(examples));
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = train(shuffled.filter((__, index) => index % FOLDS !== fold));
    return shuffled
      .filter((__, index) => index % FOLDS === fold)
      .map(({ features, positive }) => ({ score: activation(weights, features), positive }));
  }).flat();
  return discriminate(scored);
}

/** Computes the area under the ROC curve. Source: Hanley and McNeil, Radiology 143 (1982), for its standard error. */
export function discriminate(
  scored: readonly { readonly score: number; readonly positive: boolean }[],
): Discrimination {
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  const positives = scored.filter(({ positive }) => positive).length;
  const negatives = scored.length - positives;
  let rankSum = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (sorted[end]?.score === sorted[at]?.score && end < sorted.length) end++;
    const rank = (at + 1 + end) / 2;
    rankSum += rank * sorted.slice(at, end).filter(({ positive }) => positive).length;
    at = end;
  }
  const auc = (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
  const [q1, q2] = [auc / (2 - auc), (2 * auc * auc) / (1 + auc)];
  const variance =
    (auc * (1 - auc) + (positives - 1) * (q1 - auc * auc) + (negatives - 1) * (q2 - auc * auc)) /
    (positives * negatives);
  const reach = 1.96 * Math.sqrt(variance);
  return { auc, low: auc - reach, high: auc + reach };
}

function standardise(examples: readonly Example[]): Example[] {
  const columns = examples[0]?.features.map((_, column) => {
    const values = examples.map(({ features }) => features[column] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return { mean, spread: spread === 0 ? 1 : spread };
  });
  return examples.map(({ features, positive }) => ({
    positive,
    features: [
      1,
      ...features.map((value, column) => (value - (columns?.[column]?.mean ?? 0)) / (columns?.[column]?.spread ?? 1)),
    ],
  }));
}

function train(examples: readonly Example[]): readonly number[] {
  const width = examples[0]?.features.length ?? 0;
  let weights: readonly number[] = Array.from({ length: width }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => SHRINKAGE * weight);
    for (const { features, positive } of examples) {
      const error = activation(weights, features) - (positive ? 1 : 0);
      for (let column = 0; column < width; column++) {
        slope[column] = (slope[column] ?? 0) + (error * (features[column] ?? 0)) / examples.length;
      }
    }
    weights = weights.map((weight, column) => weight - STEP * (slope[column] ?? 0));
  }
  return weights;
}

function activation(weights: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let column = 0; column < weights.length; column++) sum += (weights[column] ?? 0) * (features[column] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
