import type { PortraitTone } from './brush';

/** Levels of grey taken as black and white when a portrait is engraved, so that its ground stays light. */
const BLACK_LEVEL = 18;
const WHITE_LEVEL = 205;

/** What a preparation makes of grey in each channel: a start, and a share of the grey on top. */
type Channels = readonly [start: number, share: number][];

const CHANNELS: Readonly<Record<Exclude<PortraitTone, 'colour'>, Channels>> = {
  grey: [
    [0, 1],
    [0, 1],
    [0, 1],
  ],
  infrared: [
    [0, 1],
    [255, 0],
    [255, 0],
  ],
  glow: [
    [45.9, -0.18],
    [89.25, -0.35],
    [204, -0.8],
  ],
  phase: [
    [0, 0],
    [255, -1],
    [0, 0],
  ],
  amplitude: [
    [0, 0],
    [0, 0],
    [255, -1],
  ],
};

/** Turns straight RGBA pixels of a portrait in place into one of its preparations. */
export function tonePixels(pixels: Uint8ClampedArray, tone: PortraitTone): void {
  if (tone === 'colour') return;
  const [[r0, r] = [0, 0], [g0, g] = [0, 0], [b0, b] = [0, 0]] = CHANNELS[tone];
  const stretch = 255 / (WHITE_LEVEL - BLACK_LEVEL);
  for (let at = 0; at < pixels.length; at += 4) {
    const light = 0.3 * (pixels[at] ?? 0) + 0.59 * (pixels[at + 1] ?? 0) + 0.11 * (pixels[at + 2] ?? 0);
    const grey = Math.min(255, Math.max(0, (light - BLACK_LEVEL) * stretch));
    pixels[at] = r0 + r * grey;
    pixels[at + 1] = g0 + g * grey;
    pixels[at + 2] = b0 + b * grey;
  }
}
