import type { MrzFormat } from './formats';

/** A line that lost or gained a few characters still shows its format. */
const SHORTEST_TD1 = 25;
const LONGEST_TD1 = 33;
const SHORTEST_36 = 32;
const SHORTEST_44 = 41;
const LONGEST_44 = 48;

/**
 * Guesses the format of MRZ lines from their number, their greatest length and the letter V of a visa.
 * Lines with a few characters missing or to spare still give a format; anything else gives null.
 */
export function guessFormat(lines: readonly string[]): MrzFormat | null {
  const longest = Math.max(0, ...lines.map((line) => line.length));
  if (lines.length === 3) return longest >= SHORTEST_TD1 && longest <= LONGEST_TD1 ? 'TD1' : null;
  if (lines.length !== 2 || longest < SHORTEST_36 || longest > LONGEST_44) return null;
  const isVisa = lines[0]?.startsWith('V') ?? false;
  if (longest >= SHORTEST_44) return isVisa ? 'MRV-A' : 'TD3';
  return isVisa ? 'MRV-B' : 'TD2';
}
