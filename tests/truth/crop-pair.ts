import { type Exposure, PLATE_NAMES, type PlateName, type Plates } from '@/artwork/plates';
import type { Mask } from './compare-pictures';
import type { Pair } from './paint-pair';

/** How far a relief is seen beside itself by its slopes and its shadow; the light equation looks nowhere else. */
const RELIEF_REACH_MM = 0.5;
/** The shadow is looked for this many texels away, however few make a millimetre. */
const RELIEF_REACH_PX = 4;
/** Where the relief stands in a texel of `matter`, and all that stands in a texel, read as little-endian numbers. */
const RELIEF_BITS = 0x00ff0000;
const ALL_BITS = 0xffffffff;

/** A part of a view that is lit by itself. */
export interface Crop {
  readonly pair: Pair;
  readonly exposure: Exposure;
  readonly mask: Mask;
}

/** Columns and rows of a view, the last ones excluded. */
interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Gives the part of a view outside which no light can show a difference where the mask is 0, since every light works on
 * one texel and the relief around it. Null where there is nothing to light.
 */
export function cropToDifferences(pair: Pair, exposure: Exposure, mask: Mask): Crop | null {
  const reach = Math.max(RELIEF_REACH_PX, Math.ceil(exposure.pxPerMm * RELIEF_REACH_MM));
  const marks = new Uint8Array(mask.length);
  for (const name of PLATE_NAMES) markChanges(marks, pair, { name, bits: ALL_BITS, where: mask });
  const seen = partOf(marks, exposure);
  marks.fill(0);
  markChanges(marks, pair, { name: 'matter', bits: RELIEF_BITS, where: null });
  const raised = partOf(marks, exposure);
  const parts = [...(seen ? [seen] : []), ...(raised ? [grow(raised, reach, exposure)] : [])];
  if (parts.length === 0) return null;
  const crop = cut({ pair, exposure, mask }, grow(joined(parts), reach, exposure));
  return crop.mask.includes(0) ? crop : null;
}

/** Marks the texels in which some bits of a plate differ: all of them, or those where a mask is 0. */
function markChanges(
  marks: Uint8Array,
  { genuine, altered }: Pair,
  { name, bits, where }: { readonly name: PlateName; readonly bits: number; readonly where: Mask | null },
): void {
  const one = new Uint32Array(genuine[name].buffer);
  const other = new Uint32Array(altered[name].buffer);
  for (let pixel = 0; pixel < marks.length; pixel++) {
    if ((((one[pixel] ?? 0) ^ (other[pixel] ?? 0)) & bits) !== 0 && where?.[pixel] !== 1) marks[pixel] = 1;
  }
}

function partOf(marks: Uint8Array, { widthPx, heightPx }: Exposure): Part | null {
  let [left, top, right, bottom] = [widthPx, heightPx, 0, 0];
  for (let row = 0; row < heightPx; row++) {
    for (let column = 0; column < widthPx; column++) {
      if (marks[row * widthPx + column] === 0) continue;
      if (column < left) left = column;
      if (column >= right) right = column + 1;
      if (row < top) top = row;
      bottom = row + 1;
    }
  }
  return right === 0 ? null : { left, top, right, bottom };
}

function grow({ left, top, right, bottom }: Part, byPx: number, { widthPx, heightPx }: Exposure): Part {
  return {
    left: Math.max(0, left - byPx),
    top: Math.max(0, top - byPx),
    right: Math.min(widthPx, right + byPx),
    bottom: Math.min(heightPx, bottom + byPx),
  };
}

function joined(parts: readonly Part[]): Part {
  return {
    left: Math.min(...parts.map(({ left }) => left)),
    top: Math.min(...parts.map(({ top }) => top)),
    right: Math.max(...parts.map(({ right }) => right)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  };
}

function cut({ pair, exposure, mask }: Crop, part: Part): Crop {
  const { originMm, pxPerMm, widthPx } = exposure;
  const rows = Array.from({ length: part.bottom - part.top }, (_, row) => (part.top + row) * widthPx);
  const width = part.right - part.left;
  const cutPlate = (plate: Plates['white']) => {
    const bytes = new Uint8ClampedArray(width * rows.length * 4);
    for (const [row, at] of rows.entries()) {
      bytes.set(plate.subarray((at + part.left) * 4, (at + part.right) * 4), row * width * 4);
    }
    return bytes;
  };
  const cutPlates = ({ white, uv, matter, surface, ovd }: Plates): Plates => ({
    white: cutPlate(white),
    uv: cutPlate(uv),
    matter: cutPlate(matter),
    surface: cutPlate(surface),
    ovd: cutPlate(ovd),
  });
  const cutMask = new Uint8Array(width * rows.length);
  for (const [row, at] of rows.entries()) cutMask.set(mask.subarray(at + part.left, at + part.right), row * width);
  return {
    pair: { genuine: cutPlates(pair.genuine), altered: cutPlates(pair.altered) },
    exposure: {
      ...exposure,
      originMm: { x: originMm.x + part.left / pxPerMm, y: originMm.y + part.top / pxPerMm },
      widthPx: width,
      heightPx: rows.length,
    },
    mask: cutMask,
  };
}
