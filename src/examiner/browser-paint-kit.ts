import type { Brush, BrushGradient, PaintKit, Picture, PortraitTone, Raster } from '@/artwork/brush';
import { tonePixels } from '@/artwork/portrait-tones';

/** A raster on an OffscreenCanvas. */
export class BrowserRaster implements Raster {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly brush: Brush;
  readonly #canvas: OffscreenCanvas;
  readonly #context: OffscreenCanvasRenderingContext2D;

  constructor(widthPx: number, heightPx: number, opaque: boolean) {
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    this.#canvas = new OffscreenCanvas(widthPx, heightPx);
    // Painted by the processor on every machine, so that reading layers back costs the same everywhere.
    const context = this.#canvas.getContext('2d', { alpha: !opaque, willReadFrequently: true });
    if (!context) throw new Error('An OffscreenCanvas with a 2d context is needed to paint');
    this.#context = context;
    this.brush = context;
  }

  setColour(colour: string | BrushGradient): void {
    if (typeof colour !== 'string' && !(colour instanceof CanvasGradient))
      throw new TypeError('A gradient of another platform');
    this.#context.fillStyle = colour;
    this.#context.strokeStyle = colour;
  }

  gradient(x0: number, y0: number, x1: number, y1: number): BrushGradient {
    return this.#context.createLinearGradient(x0, y0, x1, y1);
  }

  readPixels(): Uint8ClampedArray<ArrayBuffer> {
    return this.#context.getImageData(0, 0, this.widthPx, this.heightPx).data;
  }

  writePixels(pixels: Uint8ClampedArray): void {
    const image = this.#context.createImageData(this.widthPx, this.heightPx);
    image.data.set(pixels);
    this.#context.putImageData(image, 0, 0);
  }

  drawPicture(picture: Picture, x: number, y: number, width: number, height: number): void {
    if (!(picture instanceof ImageBitmap || picture instanceof OffscreenCanvas))
      throw new TypeError('A picture of another platform');
    this.#context.drawImage(picture, x, y, width, height);
  }

  drawRaster(other: Raster, left: number, top: number): void {
    if (!(other instanceof BrowserRaster)) throw new TypeError('A raster of another platform');
    this.#context.drawImage(other.#canvas, left, top);
  }
}

/** Lends OffscreenCanvas to painting. Faces are fetched by identity and capture through `fetchFace` and kept while in use. */
export class BrowserPaintKit implements PaintKit<BrowserRaster> {
  readonly #fetchFace: (identity: string, capture: string) => Promise<Blob>;
  readonly #faces = new Map<string, Promise<ImageBitmap>>();
  readonly #pictures = new Map<string, ImageBitmap | OffscreenCanvas>();

  constructor(fetchFace: (identity: string, capture: string) => Promise<Blob>) {
    this.#fetchFace = fetchFace;
  }

  /** Decodes a capture; a failed fetch is tried anew the next time. */
  face(identity: string, capture: string): Promise<ImageBitmap> {
    const name = `${identity}/${capture}`;
    const known = this.#faces.get(name);
    if (known) return known;
    const loading = this.#fetchFace(identity, capture).then((blob) => createImageBitmap(blob));
    loading.catch(() => {
      if (this.#faces.get(name) === loading) this.#faces.delete(name);
    });
    this.#faces.set(name, loading);
    return loading;
  }

  /** Prepares a capture in the tones that painting will ask for. */
  async load(identity: string, capture: string, tones: readonly PortraitTone[]): Promise<void> {
    const isMissing = (tone: PortraitTone) => this.portrait(identity, capture, tone) === null;
    if (!tones.some(isMissing)) return;
    const face = await this.face(identity, capture);
    // Portrait and ghost image ask for some of the same at once: what was prepared in the meantime is there.
    for (const tone of tones.filter(isMissing)) {
      this.#pictures.set(`${identity}/${capture}/${tone}`, toned(face, tone));
    }
  }

  /** Forgets all faces but the given ones (`identity/capture`), so that memory stays level over many specimens. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const key of this.#pictures.keys()) {
      if (!names.has(key.split('/').slice(0, 2).join('/'))) this.#pictures.delete(key);
    }
    for (const name of this.#faces.keys()) {
      if (!names.has(name)) this.#faces.delete(name);
    }
  }

  raster(widthPx: number, heightPx: number, opaque: boolean): BrowserRaster {
    return new BrowserRaster(widthPx, heightPx, opaque);
  }

  portrait(identity: string, capture: string, tone: PortraitTone): Picture | null {
    return this.#pictures.get(`${identity}/${capture}/${tone}`) ?? null;
  }
}

/** A face in one of its preparations. It stays where painting reads it: as a bitmap it would go to the graphics processor and back. */
function toned(face: ImageBitmap, tone: PortraitTone): ImageBitmap | OffscreenCanvas {
  if (tone === 'colour') return face;
  const canvas = new OffscreenCanvas(face.width, face.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('An OffscreenCanvas with a 2d context is needed to paint');
  context.drawImage(face, 0, 0);
  const pixels = context.getImageData(0, 0, face.width, face.height);
  tonePixels(pixels.data, tone);
  context.putImageData(pixels, 0, 0);
  return canvas;
}
