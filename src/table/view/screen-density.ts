/** Never more device pixels per CSS pixel than this: software rendering pays for each. */
const MOST_DENSITY = 2;

/** Gives how many device pixels a picture has per CSS pixel. */
export function screenDensity(): number {
  return Math.min(MOST_DENSITY, window.devicePixelRatio || 1);
}
