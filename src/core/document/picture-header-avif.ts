import type { SizePx } from './alignment';
import { bigEndian, type HeaderFindings, textAt } from './picture-bytes';

interface Box {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

const VERSION_AND_FLAGS = 4;

/**
 * Reads the image sizes of an AVIF and takes the largest one, which is never smaller than the picture that is shown.
 * Source: ISO/IEC 14496-12 section 4.2 (boxes), ISO/IEC 23008-12 section 6.5.3 (image spatial extents).
 */
export function readAvif(bytes: Uint8Array): HeaderFindings {
  const boxes = boxesIn(bytes, 0, bytes.length);
  const animated = textAt(bytes, 8, 4) === 'avis';
  const meta = boxes.find((box) => box.name === 'meta');
  const complete = boxes.every((box) => box.whole) && boxes.some((box) => box.name === 'mdat' || box.name === 'meta');
  if (!meta) return { sizePx: null, animated, complete: false };
  const properties = boxesIn(bytes, meta.from + VERSION_AND_FLAGS, meta.to)
    .filter((box) => box.name === 'iprp')
    .flatMap((box) => boxesIn(bytes, box.from, box.to))
    .filter((box) => box.name === 'ipco')
    .flatMap((box) => boxesIn(bytes, box.from, box.to));
  const sizes = properties
    .filter((box) => box.name === 'ispe')
    .map((box) => ({ width: bigEndian(bytes, box.from + 4, 4), height: bigEndian(bytes, box.from + 8, 4) }));
  return { sizePx: largest(sizes), animated, complete };
}

function boxesIn(bytes: Uint8Array, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const short = bigEndian(bytes, at, 4);
    const head = short === 1 ? 16 : 8;
    const size =
      short === 0
        ? to - at
        : short === 1
          ? bigEndian(bytes, at + 8, 4) * 2 ** 32 + bigEndian(bytes, at + 12, 4)
          : short;
    if (size < head) break;
    boxes.push({
      name: textAt(bytes, at + 4, 4),
      from: at + head,
      to: Math.min(to, at + size),
      whole: at + size <= to,
    });
    at += size;
  }
  return boxes;
}

function largest(sizes: readonly SizePx[]): SizePx | null {
  let best: SizePx | null = null;
  for (const size of sizes) if (best === null || size.width * size.height > best.width * best.height) best = size;
  return best;
}
