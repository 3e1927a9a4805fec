/**
 * A seeded source of chance. Every draw is a function of the seed and of the draws before it;
 * `fork` gives an independent source that depends on the seed and the label alone, so that
 * adding a draw in one place never shifts another.
 */
export interface Random {
  /** Draws a number in [0, 1). */
  next(): number;
  /** Draws a number in [min, max). */
  between(min: number, max: number): number;
  /** Draws an integer in [min, max], both included. */
  integer(min: number, max: number): number;
  /** Draws true with the given probability, 0 to 1. */
  chance(probability: number): boolean;
  /** Draws one element; the list must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** Returns a new list with the same elements in drawn order. */
  shuffle<T>(list: readonly T[]): T[];
  /** Derives an independent source from this seed and a label, whatever was drawn before. */
  fork(label: string): Random;
}

/** Hashes a text to an unsigned 32-bit integer (FNV-1a with a final avalanche). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return mixBits(hash);
}

function mixBits(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Creates a seeded source of chance; equal seeds give equal draws on every machine. Source: mulberry32. */
export function createRandom(seed: number | string): Random {
  const start = typeof seed === 'string' ? hashText(seed) : mixBits(seed);
  let state = start;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  function integer(min: number, max: number): number {
    return min + Math.floor(next() * (max - min + 1));
  }
  function pick<T>(list: readonly T[]): T {
    const chosen = list[integer(0, list.length - 1)];
    if (chosen === undefined) throw new RangeError('pick needs a list with at least one defined element');
    return chosen;
  }
  function shuffle<T>(list: readonly T[]): T[] {
    const rest = [...list];
    const drawn: T[] = [];
    while (rest.length > 0) drawn.push(...rest.splice(integer(0, rest.length - 1), 1));
    return drawn;
  }
  return {
    next,
    integer,
    pick,
    shuffle,
    between: (min, max) => min + next() * (max - min),
    chance: (probability) => next() < probability,
    fork: (label) => createRandom(`${start}/${label}`),
  };
}
