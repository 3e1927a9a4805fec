import { bigEndian, CUT_OFF, type HeaderFindings } from './picture-bytes';

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const NOT_FRAMES: readonly number[] = [0xc4, 0xc8, 0xcc];

/** Walks the segments of a JPEG to its frame header. Source: ITU-T T.81 annex B. */
export function readJpeg(bytes: Uint8Array): HeaderFindings {
  let sizePx: HeaderFindings['sizePx'] = null;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return CUT_OFF;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === START_OF_SCAN) return { sizePx, animated: false, complete: hasEnd(bytes, at) };
    if (marker >= 0xc0 && marker <= 0xcf && !NOT_FRAMES.includes(marker)) {
      if (at + 9 > bytes.length) return CUT_OFF;
      sizePx = { width: bigEndian(bytes, at + 7, 2), height: bigEndian(bytes, at + 5, 2) };
    }
    at += 2 + bigEndian(bytes, at + 2, 2);
  }
  return { sizePx, animated: false, complete: false };
}

// Inside a scan every 0xff of the data is followed by 0x00, so the marker is found by its two bytes alone.
function hasEnd(bytes: Uint8Array, from: number): boolean {
  let at = bytes.indexOf(0xff, from + 2);
  while (at >= 0) {
    if (bytes[at + 1] === END_OF_IMAGE) return true;
    at = bytes.indexOf(0xff, at + 1);
  }
  return false;
}
