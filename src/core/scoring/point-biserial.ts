/**
 * Gives the point-biserial correlation (symbol r_pb) of a two-way result with a number:
 * r = (M1 - M0)/s * sqrt(p q), where M1 and M0 are the mean numbers of those who were right and of those who were not, and
 * s is the standard deviation of all numbers (divided by n). It equals Pearson's correlation with right as 1 and wrong as 0.
 * Null where all results, or all numbers, are alike.
 *
 * @param right, scores one of each per person, in the same order
 * Source: F. M. Lord and M. R. Novick, Statistical Theories of Mental Test Scores (1968), section 15.5
 */
export function pointBiserial(right: readonly boolean[], scores: readonly number[]): number | null {
  const persons = right.length;
  const spread = deviation(scores);
  const ones = scores.filter((_, person) => right[person]);
  const zeros = scores.filter((_, person) => !right[person]);
  if (spread === 0 || ones.length === 0 || zeros.length === 0) return null;
  const share = ones.length / persons;
  return ((mean(ones) - mean(zeros)) / spread) * Math.sqrt(share * (1 - share));
}

function deviation(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return Math.sqrt(mean(numbers.map((number) => (number - middle) ** 2)));
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
