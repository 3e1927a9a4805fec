import { readFileSync } from 'node:fs';
import { type Canvas, createCanvas, GlobalFonts, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import type { Brush, BrushGradient, PaintKit, Picture, PortraitTone, Raster } from '@/artwork/brush';
import { SPECIMEN_FONTS } from '@/artwork/faces';
import { tonePixels } from '@/artwork/portrait-tones';
import { fileIn } from './project-files';

let fontsRegistered = false;

/** Registers the specimen faces with Node's canvas, once. */
export function registerSpecimenFonts(): void {
  if (fontsRegistered) return;
  for (const { family, file } of SPECIMEN_FONTS) {
    GlobalFonts.registerFromPath(fileIn('public', 'fonts', 'specimen', file), family);
  }
  fontsRegistered = true;
}

/** A raster on Node's canvas. */
export class NodeRaster implements Raster {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly brush: Brush;
  readonly canvas: Canvas;
  readonly #context: SKRSContext2D;

  constructor(widthPx: number, heightPx: number, opaque: boolean) {
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    this.canvas = createCanvas(widthPx, heightPx);
    this.#context = this.canvas.getContext('2d', { alpha: !opaque });
    this.brush = this.#context;
  }

  setColour(colour: string | BrushGradient): void {
    if (typeof colour !== 'string' && !isGradient(colour)) throw new TypeError('a gradient of another platform');
    this.#context.fillStyle = colour;
    this.#context.strokeStyle = colour;
  }

  gradient(x0: number, y0: number, x1: number, y1: number): BrushGradient {
    return this.#context.createLinearGradient(x0, y0, x1, y1);
  }

  readPixels(): Uint8ClampedArray<ArrayBuffer> {
    return new Uint8ClampedArray(this.#context.getImageData(0, 0, this.widthPx, this.heightPx).data);
  }

  writePixels(pixels: Uint8ClampedArray): void {
    const image = this.#context.createImageData(this.widthPx, this.heightPx);
    image.data.set(pixels);
    this.#context.putImageData(image, 0, 0);
  }

  drawPicture(picture: Picture, x: number, y: number, width: number, height: number): void {
    if (!(picture instanceof NodePicture)) throw new TypeError('a picture of another platform');
    this.#context.drawImage(picture.canvas, x, y, width, height);
  }

  drawRaster(other: Raster, left: number, top: number): void {
    if (!(other instanceof NodeRaster)) throw new TypeError('a raster of another platform');
    this.#context.drawImage(other.canvas, left, top);
  }
}

function isGradient(colour: BrushGradient): colour is CanvasGradient {
  return 'addColorStop' in colour;
}

class NodePicture implements Picture {
  readonly canvas: Canvas;
  readonly width: number;
  readonly height: number;

  constructor(canvas: Canvas) {
    this.canvas = canvas;
    this.width = canvas.width;
    this.height = canvas.height;
  }
}

/** Lends Node's canvas to painting; `load` decodes the captures a page needs before it is painted. */
export class NodePaintKit implements PaintKit<NodeRaster> {
  readonly #pictures = new Map<string, NodePicture>();

  async load(identity: string, capture: string, tones: readonly PortraitTone[]): Promise<void> {
    const image = await loadImage(readFileSync(fileIn('specimens', 'portraits', identity, `${capture}.webp`)));
    for (const tone of tones) {
      const canvas = createCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, image.width, image.height);
      tonePixels(pixels.data, tone);
      context.putImageData(pixels, 0, 0);
      this.#pictures.set(`${identity}/${capture}/${tone}`, new NodePicture(canvas));
    }
  }

  raster(widthPx: number, heightPx: number, opaque: boolean): NodeRaster {
    return new NodeRaster(widthPx, heightPx, opaque);
  }

  portrait(identity: string, capture: string, tone: PortraitTone): Picture | null {
    return this.#pictures.get(`${identity}/${capture}/${tone}`) ?? null;
  }
}
