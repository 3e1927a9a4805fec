/** A colour run between two points, as the canvas of every platform offers it. */
export interface BrushGradient {
  addColorStop(offset: number, colour: string): void;
}

/** The part of a 2D canvas context that painting uses; browsers, workers and Node's canvas all have it. */
export interface Brush {
  globalAlpha: number;
  globalCompositeOperation: string;
  lineWidth: number;
  lineJoin: string;
  lineCap: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  direction: string;
  filter: string;
  save(): void;
  restore(): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  ellipse(x: number, y: number, rx: number, ry: number, rotation: number, from: number, to: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  clip(): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}

/** A picture the platform has decoded; painting only hands it on. */
export interface Picture {
  readonly width: number;
  readonly height: number;
}

/** A raster being painted. `readPixels` gives straight RGBA, `writePixels` replaces all of it. */
export interface Raster {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly brush: Brush;
  setColour(colour: string | BrushGradient): void;
  gradient(x0: number, y0: number, x1: number, y1: number): BrushGradient;
  readPixels(): Uint8ClampedArray<ArrayBuffer>;
  writePixels(pixels: Uint8ClampedArray): void;
  drawPicture(picture: Picture, x: number, y: number, width: number, height: number): void;
  /** Lays another raster over this one, pixel on pixel, from the given pixel on. */
  drawRaster(other: Raster, left: number, top: number): void;
}

/**
 * How a portrait's picture is prepared: full colour, grey, or grey brought into one channel so that it can be
 * blended into a plate: `infrared` (red channel, the rest white), `glow` (its negative, tinted blue),
 * `phase` (its negative in green) and `amplitude` (its negative in blue).
 */
export const PORTRAIT_TONES = ['colour', 'grey', 'infrared', 'glow', 'phase', 'amplitude'] as const;

/** One preparation of a portrait's picture. */
export type PortraitTone = (typeof PORTRAIT_TONES)[number];

/** What the platform lends to painting: fresh rasters, and the pictures of faces by name. */
export interface PaintKit<R extends Raster = Raster> {
  /** Gives a raster; an opaque one starts black, another one transparent. */
  raster(widthPx: number, heightPx: number, opaque: boolean): R;
  /** Gives the decoded picture of a capture, or null for one that was not loaded before. */
  portrait(identity: string, capture: string, tone: PortraitTone): Picture | null;
}
