import { createRandom } from '@/core/kernel/random';

const GRAIN = 9;

/** Draws a face as the camera of a booth takes it: a cast of the lamp, grain of the sensor; the same for the same seed. */
export function takeAtBooth(face: ImageBitmap, seed: number): ImageBitmap {
  const canvas = new OffscreenCanvas(face.width, face.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('An OffscreenCanvas with a 2d context is needed to show a face');
  context.drawImage(face, 0, 0);
  const pixels = context.getImageData(0, 0, face.width, face.height);
  const random = createRandom(`booth/${seed}`);
  const cast = [random.between(0.96, 1.04), 1, random.between(0.94, 1.05)];
  for (let at = 0; at < pixels.data.length; at += 4) {
    const grain = (random.next() + random.next() - 1) * GRAIN;
    for (let c = 0; c < 3; c++) pixels.data[at + c] = (pixels.data[at + c] ?? 0) * (cast[c] ?? 1) + grain;
  }
  context.putImageData(pixels, 0, 0);
  return canvas.transferToImageBitmap();
}
