/**
 * Gives the reliability of a test of right and wrong answers by formula 20 of Kuder and Richardson (KR-20):
 * r = k/(k - 1) * (1 - sum of p q / variance of the totals), the variance divided by n as in the original, k items. Null for
 * fewer than two items or persons, or where everybody has the same total.
 *
 * @param rights one row per person, true for every item that was right; all rows are equally long
 * Source: G. F. Kuder and M. W. Richardson, Psychometrika 2 (1937) 151-160
 */
export function kuderRichardson20(rights: readonly (readonly boolean[])[]): number | null {
  const persons = rights.length;
  const items = rights[0]?.length ?? 0;
  if (persons < 2 || items < 2) return null;
  const totals = rights.map((row) => row.filter(Boolean).length);
  const middle = totals.reduce((sum, total) => sum + total, 0) / persons;
  const variance = totals.reduce((sum, total) => sum + (total - middle) ** 2, 0) / persons;
  if (variance === 0) return null;
  const products = Array.from({ length: items }, (_, item) => {
    const share = rights.filter((row) => row[item]).length / persons;
    return share * (1 - share);
  });
  return (items / (items - 1)) * (1 - products.reduce((sum, product) => sum + product, 0) / variance);
}
