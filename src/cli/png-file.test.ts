import { Buffer } from 'node:buffer';
import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { encodePng } from './png-file';

describe('writing PNG', () => {
  it('states the resolution in pixels a metre, and stays readable', async () => {
    const png = Buffer.from(
      encodePng({ widthPx: 2, heightPx: 1, data: new Uint8ClampedArray([255, 0, 0, 255, 0, 0, 255, 255]) }, 150),
    );

    const at = png.indexOf('pHYs');
    const image = await loadImage(png);

    expect(png.readUInt32BE(at + 4)).toBe(5906);
    expect([image.width, image.height]).toEqual([2, 1]);
  });
});
