/**
 * Leaves out the points of a line (x and y in turn) that lie nearer than a distance, in the line's own unit, to the last
 * one kept; the first and the last stay. What is drawn smoothly through the rest differs by far less than that distance.
 */
export function thinnedLine(line: readonly number[], distance: number): readonly number[] {
  const last = line.length - 2;
  const kept = line.slice(0, 2);
  let [x, y] = [line[0] ?? 0, line[1] ?? 0];
  for (let i = 2; i < last; i += 2) {
    const [nextX, nextY] = [line[i] ?? 0, line[i + 1] ?? 0];
    if ((nextX - x) ** 2 + (nextY - y) ** 2 < distance ** 2) continue;
    kept.push(nextX, nextY);
    [x, y] = [nextX, nextY];
  }
  if (last >= 2) kept.push(line[last] ?? 0, line[last + 1] ?? 0);
  return kept;
}
