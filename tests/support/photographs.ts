import { createCanvas } from '@napi-rs/canvas';

/** A file as a file chooser takes it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The size of the photograph in white light, in pixels. */
export const WHITE_PX = { width: 1250, height: 880 } as const;

/** Where the page glows under ultraviolet, in pixels of the photograph in white light. */
export const GLOW_PX = { x: 600, y: 300, width: 200, height: 150 } as const;

/** Two spots that are on both photographs, in pixels of the one in white light. */
export const SPOTS_PX = [
  { x: 100, y: 100 },
  { x: 1150, y: 780 },
] as const;

/** Photographs an invented page in white light. */
export function whitePhotograph(): ChosenFile {
  const canvas = createCanvas(WHITE_PX.width, WHITE_PX.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#e9e2cf';
  context.fillRect(0, 0, WHITE_PX.width, WHITE_PX.height);
  context.fillStyle = '#4b4436';
  context.fillRect(90, 220, 310, 420);
  context.font = '48px sans-serif';
  context.fillText('SPECIMEN', 500, 140);
  for (const { x, y } of SPOTS_PX) context.fillRect(x - 4, y - 4, 8, 8);
  return { name: 'white.png', mimeType: 'image/png', buffer: canvas.toBuffer('image/png') };
}

/** Photographs the same page under ultraviolet from further away and a little aside. */
export function ultravioletPhotograph(): ChosenFile {
  const canvas = createCanvas(1100, 800);
  const context = canvas.getContext('2d');
  context.fillStyle = '#0a0718';
  context.fillRect(0, 0, 1100, 800);
  const from = inUltraviolet(GLOW_PX);
  context.fillStyle = '#bfe4ff';
  context.fillRect(from.x, from.y, GLOW_PX.width * AWAY, GLOW_PX.height * AWAY);
  return { name: 'ultraviolet.jpg', mimeType: 'image/jpeg', buffer: canvas.toBuffer('image/jpeg') };
}

const AWAY = 0.8;
const ASIDE = { x: 60, y: 40 } as const;

/** Gives where a spot of the page lies on the photograph under ultraviolet. */
export function inUltraviolet({ x, y }: { readonly x: number; readonly y: number }): {
  readonly x: number;
  readonly y: number;
} {
  return { x: x * AWAY + ASIDE.x, y: y * AWAY + ASIDE.y };
}
