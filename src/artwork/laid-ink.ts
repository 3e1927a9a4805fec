import type { Raster } from './brush';
import { inSight, type Job, type Lay, layIntoPlate, wholePixels } from './lay-into-plate';
import type { Laid, Mark } from './mark';

/** What a layer left on the material, drop by drop, where it is magnified so far that this can be seen. */
export interface LaidInk {
  /** Its colours, white where nothing lies. */
  readonly print: Raster;
  /** Its alpha tells where ink lies; null where no mark of the layer asks for it. */
  readonly cover: Raster | null;
  /** The mark of the layer that lies lowest. */
  readonly first: Mark;
  /** Whether bare material is left between its dots. */
  readonly inDots: boolean;
}

/** Techniques whose dots lie apart. */
const LAID_IN_DOTS: ReadonlySet<Laid> = new Set(['inkjet', 'toner']);

/**
 * Gives the ink of a layer, or null where the other plates need no more than the shapes of its marks.
 *
 * @param pixels those of the print
 */
export function inkOfLayer(
  layer: readonly Mark[],
  { print, pixels }: { readonly print: Raster; readonly pixels: Uint8ClampedArray },
  { kit }: Job,
): LaidInk | null {
  const [first] = layer;
  const inDots = first !== undefined && LAID_IN_DOTS.has(first.technique);
  const isDevice = layer.some(({ deposit }) => deposit.ovd?.kind === 'ovi');
  if (!first || !(inDots || isDevice)) return null;
  if (!isDevice && !layer.some(({ deposit }) => deposit.infrared)) return { print, cover: null, first, inDots };
  const cover = kit.raster(print.widthPx, print.heightPx, false);
  cover.writePixels(coverOf(pixels));
  return { print, cover, first, inDots };
}

/** Gives opaque pixels where ink lies, however pale it is, and transparent ones where a print is white. */
function coverOf(print: Uint8ClampedArray): Uint8ClampedArray {
  const cover = new Uint8ClampedArray(print.length);
  for (let at = 0; at < print.length; at += 4) {
    const darkest = Math.min(print[at] ?? 255, print[at + 1] ?? 255, print[at + 2] ?? 255);
    cover[at + 3] = (255 - darkest) * 2;
  }
  return cover;
}

/** Lays the shape of a mark into a plate as `layIntoPlate` does, but only where its ink lies. */
export function layOnInk(
  plate: Raster,
  mark: Mark,
  { kit, viewport }: Job,
  how: Lay & { readonly cover: Raster },
): void {
  const { left, top, width, height } = inSight(wholePixels(mark.clip ?? mark.bounds, viewport), viewport);
  if (width <= 0 || height <= 0) return;
  const shape = kit.raster(width, height, false);
  const { originMm, pxPerMm } = viewport;
  const begin = { x: originMm.x + left / pxPerMm, y: originMm.y + top / pxPerMm };
  const part = { ...viewport, originMm: begin, widthPx: width, heightPx: height };
  layIntoPlate(shape, mark, { kit, viewport: part }, { ...how, blend: 'source-over' });
  layRaster(shape, how.cover, { blend: 'destination-in', left: -left, top: -top });
  layRaster(plate, shape, { blend: how.blend, left, top });
}

/** Lays a raster over another, from a pixel on. */
export function layRaster(
  plate: Raster,
  over: Raster,
  { blend, left = 0, top = 0 }: { readonly blend: string; readonly left?: number; readonly top?: number },
): void {
  plate.brush.setTransform(1, 0, 0, 1, 0, 0);
  plate.brush.globalAlpha = 1;
  plate.brush.globalCompositeOperation = blend;
  plate.drawRaster(over, left, top);
}
