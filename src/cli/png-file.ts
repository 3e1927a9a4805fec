import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';

/** A picture as straight RGBA rows. */
export interface Pixels {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly data: Uint8ClampedArray;
}

/** Length of the signature and the header chunk, after which other chunks may stand. */
const END_OF_HEADER = 33;
const INCHES_IN_METRE = 1 / 0.0254;

/** Encodes a picture as PNG that states its resolution. Source: ISO/IEC 15948 (PNG), section 11.3.5.3 pHYs. */
export function encodePng({ widthPx, heightPx, data }: Pixels, dpi: number): Uint8Array {
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  const image = context.createImageData(widthPx, heightPx);
  image.data.set(data);
  context.putImageData(image, 0, 0);
  const png = canvas.toBuffer('image/png');
  return Buffer.concat([png.subarray(0, END_OF_HEADER), resolutionChunk(dpi), png.subarray(END_OF_HEADER)]);
}

function resolutionChunk(dpi: number): Uint8Array {
  const chunk = Buffer.alloc(21);
  const pixelsInMetre = Math.round(dpi * INCHES_IN_METRE);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(pixelsInMetre, 8);
  chunk.writeUInt32BE(pixelsInMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return chunk;
}
