/** Gives a number in [0, 1) that belongs to a cell of a grid laid in document space; equal on every machine. */
export function cellChance(column: number, row: number, salt: number): number {
  let h = Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x165667b1) ^ Math.imul(salt, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Gives smooth noise in [0, 1] at a point, with `x` and `y` in cells. */
export function smoothNoise(x: number, y: number, salt: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const fx = ease(x - column);
  const fy = ease(y - row);
  const top = mix(cellChance(column, row, salt), cellChance(column + 1, row, salt), fx);
  const bottom = mix(cellChance(column, row + 1, salt), cellChance(column + 1, row + 1, salt), fx);
  return mix(top, bottom, fy);
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
