import type { Hex } from '@/core/document/optics';

/** Gives a colour with each of its channels (levels 0 to 255) changed and rounded. */
export function withChannels(colour: Hex, change: (level: number) => number): Hex {
  const levels = [1, 3, 5].map((at) => Math.round(change(Number.parseInt(colour.slice(at, at + 2), 16))));
  return `#${levels.map((level) => level.toString(16).padStart(2, '0')).join('')}`;
}
