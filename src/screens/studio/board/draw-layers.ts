import type { SizePx } from '@/core/document/alignment';
import type { BoardLayer } from './board';

const LONGEST_SIDE_PX = 3000;

/** Draws pictures over each other, the first at the bottom, onto a canvas that shows the frame. */
export function drawLayers(canvas: HTMLCanvasElement, frame: SizePx, layers: readonly BoardLayer[]): void {
  const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(frame.width, frame.height));
  canvas.width = Math.max(1, Math.round(frame.width * scale));
  canvas.height = Math.max(1, Math.round(frame.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.imageSmoothingQuality = 'high';
  for (const { bitmap, sizePx, onto, opacity } of layers) {
    if (bitmap.width === 0) continue;
    const copyScale = sizePx.width / bitmap.width;
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    pen.transform(onto.cos, onto.sin, -onto.sin, onto.cos, onto.shiftX, onto.shiftY);
    pen.scale(copyScale, copyScale);
    pen.globalAlpha = opacity;
    pen.drawImage(bitmap, 0, 0);
  }
}
