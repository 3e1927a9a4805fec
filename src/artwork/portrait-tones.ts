import type { PortraitTone } from './brush';

/** Levels of grey taken as black and white when a portrait is engraved, so that its ground stays light. */
const BLACK_LEVEL = 18;
const WHITE_LEVEL = 205;

/** Turns straight RGBA pixels of a portrait in place into one of its preparations. */
export function tonePixels(pixels: Uint8ClampedArray, tone: PortraitTone): void {
  if (tone === 'colour') return;
  for (let at = 0; at < pixels.length; at += 4) {
    const light = 0.3 * (pixels[at] ?? 0) + 0.59 * (pixels[at + 1] ?? 0) + 0.11 * (pixels[at + 2] ?? 0);
    const grey = Math.min(255, Math.max(0, ((light - BLACK_LEVEL) * 255) / (WHITE_LEVEL - BLACK_LEVEL)));
    const [r, g, b] = toneOf(tone, grey);
    pixels[at] = r;
    pixels[at + 1] = g;
    pixels[at + 2] = b;
  }
}

function toneOf(tone: Exclude<PortraitTone, 'colour'>, grey: number): readonly [number, number, number] {
  switch (tone) {
    case 'grey':
      return [grey, grey, grey];
    case 'infrared':
      return [grey, 255, 255];
    case 'glow':
      return [(255 - grey) * 0.18, (255 - grey) * 0.35, (255 - grey) * 0.8];
    case 'phase':
      return [0, 255 - grey, 0];
    case 'amplitude':
      return [0, 0, 255 - grey];
  }
}
