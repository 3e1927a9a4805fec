import { describe, expect, it } from 'vitest';
import type { PictureProblem } from '@/core/document/picture-header';
import { preparePictureInWorker } from '@/examiner/photographed/picture-client';
import { preparePicture, WORKING_SIDE_PX } from '@/examiner/photographed/prepare-picture';

/** A big-endian EXIF block that says: turn a quarter clockwise to see it upright, and names the camera SECRETCAM. */
function exifSegment(): Uint8Array {
  const camera = [...new TextEncoder().encode('SECRETCAM\0')];
  const header = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 2];
  const make = [0x01, 0x0f, 0, 2, 0, 0, 0, camera.length, 0, 0, 0, 38];
  const orientation = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0];
  const tiff = [...header, ...make, ...orientation, 0, 0, 0, 0, ...camera];
  const payload = [...new TextEncoder().encode('Exif\0\0'), ...tiff];
  return Uint8Array.from([0xff, 0xe1, 0, payload.length + 2, ...payload]);
}

async function aPicture(width: number, height: number, type: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = 'red';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = 'blue';
  pen.fillRect(0, 0, width / 2, height / 2);
  return canvas.convertToBlob({ type });
}

async function withExif(jpeg: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await jpeg.arrayBuffer());
  return new Blob([bytes.slice(0, 2), exifSegment().slice(), bytes.slice(2)], { type: 'image/jpeg' });
}

async function colourAt(blob: Blob, x: number, y: number): Promise<'red' | 'blue'> {
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.drawImage(bitmap, 0, 0);
  const [red = 0, , blue = 0] = pen.getImageData(x * bitmap.width, y * bitmap.height, 1, 1).data;
  return red > blue ? 'red' : 'blue';
}

async function problemOf(blob: Blob): Promise<PictureProblem['code'] | null> {
  const result = await preparePicture(blob);
  return result.ok ? null : result.problem.code;
}

describe('preparing a photograph', () => {
  it('turns it upright as its EXIF data say, and drops all data beside the pixels from the working copy', async () => {
    const photo = await withExif(await aPicture(80, 40, 'image/jpeg'));

    const prepared = await preparePicture(photo);

    if (!prepared.ok) throw new Error(prepared.problem.code);
    expect(prepared.value.sizePx).toEqual({ width: 40, height: 80 });
    expect(await colourAt(prepared.value.working, 0.75, 0.25)).toBe('blue');
    expect(await colourAt(prepared.value.working, 0.25, 0.25)).toBe('red');
    expect(await prepared.value.original.text()).toContain('SECRETCAM');
    expect(await prepared.value.working.text()).not.toMatch(/SECRETCAM|Exif/);
  });

  it('makes a working copy no longer than its limit and keeps the original as it came', async () => {
    const photo = await aPicture(6000, 1500, 'image/png');

    const prepared = await preparePicture(photo);

    if (!prepared.ok) throw new Error(prepared.problem.code);
    const copy = await createImageBitmap(prepared.value.working);
    expect([copy.width, copy.height]).toEqual([WORKING_SIDE_PX, 1024]);
    expect(prepared.value.sizePx).toEqual({ width: 6000, height: 1500 });
    expect(prepared.value.original.size).toBe(photo.size);
  });

  it('does the same in a worker of its own', async () => {
    const prepared = await preparePictureInWorker(await aPicture(300, 200, 'image/webp'));

    expect(prepared.ok && prepared.value.sizePx).toEqual({ width: 300, height: 200 });
  });

  it('refuses a picture that is cut off, and one whose pixels are damaged', async () => {
    const png = new Uint8Array(await (await aPicture(300, 200, 'image/png')).arrayBuffer());
    const damaged = png.map((byte, index) => (index > 60 && index < png.length - 20 ? 7 : byte));

    expect(await problemOf(new Blob([png.slice(0, 100)]))).toBe('picture.truncated');
    expect(['picture.truncated', 'picture.undecodable']).toContain(await problemOf(new Blob([damaged])));
  });
});
