/** What cyan, magenta, yellow and black let through, as shares of red, green and blue. */
export const PROCESS_INKS: readonly (readonly [number, number, number])[] = [
  [0.22, 0.66, 0.86],
  [0.87, 0.27, 0.53],
  [0.98, 0.9, 0.22],
  [0.12, 0.12, 0.13],
];

/** Splits the colour of a layer's pixel into amounts (0 to 1) of the four inks; `blackShare` of the common grey goes to black. */
export function inkAmounts(
  layer: Uint8ClampedArray,
  index: number,
  blackShare: number,
): readonly [number, number, number, number] {
  const coverage = (layer[index + 3] ?? 0) / 255;
  const cyan = coverage * (1 - (layer[index] ?? 255) / 255);
  const magenta = coverage * (1 - (layer[index + 1] ?? 255) / 255);
  const yellow = coverage * (1 - (layer[index + 2] ?? 255) / 255);
  const grey = Math.min(cyan, magenta, yellow);
  const black = grey * blackShare + (grey > 0.8 ? grey * (1 - blackShare) : 0);
  const rest = black;
  return [Math.max(0, cyan - rest), Math.max(0, magenta - rest), Math.max(0, yellow - rest), black];
}
