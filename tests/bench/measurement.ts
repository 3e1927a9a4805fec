import type { Browser } from 'playwright-core';
import { median } from './statistics';

/** A measured value, and how it compares with its limit; `ratio` is value over peer, or null without a peer. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: number | null;
  readonly ratio: number | null;
  /** What must hold, such as `<= 1.00 x` or `<= 150 ms`; null where a value is only told. */
  readonly limit: string | null;
  readonly holds: boolean;
}

/** What every measurement may use: the address of the built application with the bench's own pages, and fresh browsers. */
export interface Bench {
  /** Where the build is served, with a slash at the end; the bench's pages lie below `bench/`. */
  readonly baseUrl: string;
  /** The folder of the built application. */
  readonly build: string;
  /** Starts a browser with an empty profile; whoever starts it closes it. */
  readonly launch: () => Promise<Browser>;
}

/** One measurement: its name for `--only`, and how it is taken. */
export interface Measurement {
  readonly name: string;
  readonly take: (bench: Bench) => Promise<readonly Result[]>;
}

/** A value that must not be larger than `most`. */
export function atMost(name: string, value: number, unit: string, most: number): Result {
  return { name, value, unit, peer: null, ratio: null, limit: `<= ${most} ${unit}`, holds: value <= most };
}

/** A value that must not be smaller than `least`. */
export function atLeast(name: string, value: number, unit: string, least: number): Result {
  return { name, value, unit, peer: null, ratio: null, limit: `>= ${least} ${unit}`, holds: value >= least };
}

/** A value that is told without a limit. */
export function told(name: string, value: number, unit: string): Result {
  return { name, value, unit, peer: null, ratio: null, limit: null, holds: true };
}

/** A value that must not be more than `most` times that of the peer. */
export function atMostTimes(name: string, value: number, unit: string, peer: number, most: number): Result {
  const ratio = value / peer;
  return { name, value, unit, peer, ratio, limit: `<= ${most.toFixed(2)} x`, holds: ratio <= most };
}

/**
 * Values that must not be more than `most` times those of the peer, where both were taken in the same rounds: the ratio is the
 * median of the rounds' ratios, since what disturbs the machine for a while disturbs both of a round.
 */
export function atMostTimesInRounds(
  name: string,
  values: readonly number[],
  unit: string,
  peers: readonly number[],
  most: number,
): Result {
  const ratio = median(values.map((value, round) => value / (peers[round] ?? Number.NaN)));
  const limit = `<= ${most.toFixed(2)} x`;
  return { name, value: median(values), unit, peer: median(peers), ratio, limit, holds: ratio <= most };
}

/** A value that must be at least `least` times that of the peer. */
export function atLeastTimes(name: string, value: number, unit: string, peer: number, least: number): Result {
  const ratio = value / peer;
  return { name, value, unit, peer, ratio, limit: `>= ${least.toFixed(2)} x`, holds: ratio >= least };
}
