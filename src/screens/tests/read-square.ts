import decodeQR from 'qr/decode.js';

/** Longest side in pixels at which a picture is read; telephones take far larger ones. */
const SIDE_MAX = 1600;

/** Time for a second and third look at a picture, in milliseconds; a single picture may take longer than a frame of a film. */
const PATIENCE_MS = 2500;

/** Reads the text of the square code in a picture; null where none is found, or the file is no picture. */
export async function readSquare(file: Blob): Promise<string | null> {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, SIDE_MAX / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    return decodeQR(context.getImageData(0, 0, width, height), { timeLimit: PATIENCE_MS });
  } catch {
    return null;
  }
}
