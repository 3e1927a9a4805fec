import type { BoxMm } from '@/core/kernel/geometry';
import type { BrushGradient, PaintKit, Picture, PortraitTone, Raster } from './brush';
import type { Colour, Mark, Shape } from './mark';
import type { Viewport } from './plates';
import { thinnedLine } from './thinned-line';
import { inTextSpace, layShape } from './trace-shape';

/** Lines of more points than this are laid by way of the sheet. */
const MANY_POINTS = 1200;

/** Where lines have many points, those nearer than this to the one before cost time and show nothing. */
const NEAREST_PX = 2;

/**
 * Lines up to this width are drawn one pixel wide where they are many: browsers draw wider ones as filled outlines, which
 * takes ten times as long.
 */
const HAIRLINE_PX = 1.2;

/** A painting under way. */
export interface Job {
  readonly viewport: Viewport;
  readonly kit: PaintKit;
}

/** How a shape is laid into one plate; `tone` matters to portraits alone. */
export interface Lay {
  readonly colour: Colour;
  readonly opacity: number;
  readonly blend: string;
  readonly tone: PortraitTone;
}

/** Lays the shape of a mark into a plate, cut to its clip. */
export function layIntoPlate(plate: Raster, mark: Mark, job: Job, how: Lay): void {
  if (how.opacity === 0) return;
  const { shape, clip } = mark;
  const { brush } = plate;
  const onSheet = laidOnSheet(shape, how);
  const sheet = onSheet && drawnOnSheet(onSheet, clip ?? mark.bounds, job, how.colour);
  if (onSheet && !sheet) return;
  toDocument(plate, job.viewport);
  brush.globalAlpha = how.opacity;
  brush.globalCompositeOperation = how.blend;
  const cut = clip ?? (sheet ? mark.bounds : null);
  if (cut) {
    brush.save();
    brush.beginPath();
    brush.rect(cut.x, cut.y, cut.width, cut.height);
    brush.clip();
  }
  if (sheet) {
    brush.setTransform(1, 0, 0, 1, 0, 0);
    plate.drawRaster(sheet.raster, sheet.left, sheet.top);
  } else if (shape.type === 'portrait') {
    const picture = job.kit.portrait(shape.capture.identity, shape.capture.capture, how.tone);
    if (picture) drawCovering(plate, picture, shape.box);
  } else {
    plate.setColour(toPaint(plate, runFor(shape, how.colour)));
    layShape(brush, shape);
  }
  if (cut) brush.restore();
}

type Lines = Extract<Shape, { type: 'lines' }>;

type OnSheet = Lines | Extract<Shape, { type: 'text' }>;

/**
 * Gives a shape that is laid by way of the sheet: many fine lines, and what a pen wrote, whose letters and their edges
 * overlap and must count once; null for all others.
 */
function laidOnSheet(shape: Shape, { blend, opacity }: Lay): OnSheet | null {
  const isPlain = blend === 'source-over';
  if (shape.type === 'text') return shape.pen && (!isPlain || opacity < 1) ? shape : null;
  return shape.type === 'lines' && !isPlain && isDense(shape) ? shape : null;
}

function isDense({ lines }: Lines): boolean {
  return lines.reduce((sum, line) => sum + line.length / 2, 0) > MANY_POINTS;
}

/** What was drawn beside a plate, and the pixel of the plate where it begins. */
interface Sheet {
  readonly raster: Raster;
  readonly left: number;
  readonly top: number;
}

/**
 * Draws a shape on a sheet of its own, of the pixels that it touches. Canvases blend each short piece of a line by itself,
 * which takes ten times as long as plain drawing; so it is drawn plainly here, and the sheet is blended once. A sheet
 * drawn upon again would first be copied, since the plate still has to be painted with what stood on it.
 */
function drawnOnSheet(shape: OnSheet, box: BoxMm, { kit, viewport }: Job, colour: Colour): Sheet | null {
  const { left, top, width, height } = inSight(wholePixels(box, viewport), viewport);
  if (width <= 0 || height <= 0) return null;
  const raster = kit.raster(width, height, false);
  toDocument(raster, viewport, { left, top });
  raster.setColour(typeof colour === 'string' ? colour : '#000000');
  for (const piece of piecesOf(shape, viewport.pxPerMm)) layShape(raster.brush, piece);
  if (typeof colour !== 'string') {
    raster.brush.globalCompositeOperation = 'source-atop';
    raster.setColour(toPaint(raster, colour));
    raster.brush.fillRect(box.x - 1, box.y - 1, box.width + 2, box.height + 2);
  }
  return { raster, left, top };
}

/** Gives many lines one by one, which is faster than all at once, of as few points and as thin as shows no difference at a scale. */
function piecesOf(shape: OnSheet, pxPerMm: number): readonly OnSheet[] {
  if (shape.type !== 'lines') return [shape];
  const widthMm = shape.widthMm * pxPerMm < HAIRLINE_PX ? Math.min(shape.widthMm, 0.99 / pxPerMm) : shape.widthMm;
  return shape.lines.map((line) => ({ ...shape, widthMm, lines: [thinnedLine(line, NEAREST_PX / pxPerMm)] }));
}

/** An area of a plate in pixels. */
interface Pixels {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Leaves of an area what a viewport shows; nothing is left where a size is not above 0. */
export function inSight({ left, top, width, height }: Pixels, { widthPx, heightPx }: Viewport): Pixels {
  const begin = { left: Math.max(0, left), top: Math.max(0, top) };
  return {
    ...begin,
    width: Math.min(left + width, widthPx) - begin.left,
    height: Math.min(top + height, heightPx) - begin.top,
  };
}

/** Gives the pixels that an area of the document touches. */
export function wholePixels(area: BoxMm, { originMm, pxPerMm }: Viewport): Pixels {
  const left = Math.floor((area.x - originMm.x) * pxPerMm);
  const top = Math.floor((area.y - originMm.y) * pxPerMm);
  const right = Math.ceil((area.x + area.width - originMm.x) * pxPerMm);
  const bottom = Math.ceil((area.y + area.height - originMm.y) * pxPerMm);
  return { left, top, width: right - left, height: bottom - top };
}

/** Measures in millimetres of the document from here on, in a raster that begins at a pixel of the viewport. */
function toDocument(raster: Raster, { originMm, pxPerMm }: Viewport, begin = { left: 0, top: 0 }): void {
  raster.brush.setTransform(
    pxPerMm,
    0,
    0,
    pxPerMm,
    -originMm.x * pxPerMm - begin.left,
    -originMm.y * pxPerMm - begin.top,
  );
}

/** Draws a picture so that it fills a box without being stretched; the mark's clip cuts what stands over. */
function drawCovering(raster: Raster, picture: Picture, box: BoxMm): void {
  const scale = Math.max(box.width / picture.width, box.height / picture.height);
  const width = picture.width * scale;
  const height = picture.height * scale;
  raster.drawPicture(picture, box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height);
}

/** A colour that runs through a text is measured where the text is set. */
function runFor(shape: Shape, colour: Colour): Colour {
  if (typeof colour === 'string' || shape.type !== 'text') return colour;
  return { ...colour, from: inTextSpace(shape, colour.from), to: inTextSpace(shape, colour.to) };
}

function toPaint(raster: Raster, colour: Colour): string | BrushGradient {
  if (typeof colour === 'string') return colour;
  const run = raster.gradient(colour.from.x, colour.from.y, colour.to.x, colour.to.y);
  for (const stop of colour.stops) run.addColorStop(stop.at, stop.colour);
  return run;
}
