import { CUT_OFF, type HeaderFindings, littleEndian, textAt } from './picture-bytes';

const ANIMATION_FLAG = 0x02;
const FIRST_CHUNK_DATA = 20;

/** Reads the first chunk of a WebP: lossy, lossless or extended. Source: RFC 9649, sections 2.4 to 2.7, and RFC 6386 section 9.1. */
export function readWebp(bytes: Uint8Array): HeaderFindings {
  if (bytes.length < 30) return CUT_OFF;
  const complete = littleEndian(bytes, 4, 4) + 8 <= bytes.length;
  const kind = textAt(bytes, 12, 4);
  const at = FIRST_CHUNK_DATA;
  if (kind === 'VP8X') {
    const sizePx = { width: littleEndian(bytes, at + 4, 3) + 1, height: littleEndian(bytes, at + 7, 3) + 1 };
    return { sizePx, animated: ((bytes[at] ?? 0) & ANIMATION_FLAG) !== 0, complete };
  }
  if (kind === 'VP8L') {
    const bits = littleEndian(bytes, at + 1, 4);
    return { sizePx: { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }, animated: false, complete };
  }
  if (kind !== 'VP8 ') return CUT_OFF;
  const sizePx = { width: littleEndian(bytes, at + 6, 2) & 0x3fff, height: littleEndian(bytes, at + 8, 2) & 0x3fff };
  return { sizePx, animated: false, complete };
}
