import { bigEndian, CUT_OFF, type HeaderFindings, textAt } from './picture-bytes';

const FIRST_CHUNK = 8;
const CHUNK_FRAME = 12;

/** Reads the header of a PNG and walks its chunks. Source: W3C Portable Network Graphics, third edition, sections 5 and 11. */
export function readPng(bytes: Uint8Array): HeaderFindings {
  if (bytes.length < 33 || textAt(bytes, 12, 4) !== 'IHDR') return CUT_OFF;
  const sizePx = { width: bigEndian(bytes, 16, 4), height: bigEndian(bytes, 20, 4) };
  let animated = false;
  let at = FIRST_CHUNK;
  while (at + CHUNK_FRAME <= bytes.length) {
    const name = textAt(bytes, at + 4, 4);
    if (name === 'acTL') animated = true;
    if (name === 'IEND') return { sizePx, animated, complete: true };
    at += bigEndian(bytes, at, 4) + CHUNK_FRAME;
  }
  return { sizePx, animated, complete: false };
}
