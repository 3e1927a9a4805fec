import type { SizePx } from '@/core/document/alignment';
import { MOST_BYTES, type PictureProblem, readPictureHeader } from '@/core/document/picture-header';
import { fail, ok, type Result } from '@/core/kernel/result';

/** Longest side of a working copy in pixels. */
export const WORKING_SIDE_PX = 4096;

/** A picture ready to be kept; `sizePx` is the size of the whole picture upright, `working` may be smaller and holds no metadata. */
export interface PreparedPicture {
  readonly original: Blob;
  readonly working: Blob;
  readonly sizePx: SizePx;
}

const QUALITY = 0.92;

/**
 * Checks a file and makes the working copy of it: upright as its EXIF data say, at most `WORKING_SIDE_PX` on its long side, pixels
 * only. Runs where `OffscreenCanvas` exists, in a worker best.
 */
export async function preparePicture(original: Blob): Promise<Result<PreparedPicture, PictureProblem>> {
  if (original.size > MOST_BYTES) return fail({ code: 'picture.too-heavy', bytes: original.size });
  const header = readPictureHeader(new Uint8Array(await original.arrayBuffer()));
  if (!header.ok) return header;
  const typed = new Blob([original], { type: `image/${header.value.format}` });
  const whole = await decode(typed);
  if (!whole) return fail({ code: 'picture.undecodable' });
  const sizePx = { width: whole.width, height: whole.height };
  const working = await encode(whole, shrink(sizePx));
  return ok({ original: typed, working, sizePx });
}

async function decode(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob, { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
}

function shrink(size: SizePx): SizePx {
  const scale = Math.min(1, WORKING_SIDE_PX / Math.max(size.width, size.height));
  return { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) };
}

async function encode(whole: ImageBitmap, size: SizePx): Promise<Blob> {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('A 2d canvas is needed to make working copies');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, size.width, size.height);
  const small =
    size.width === whole.width
      ? whole
      : await createImageBitmap(whole, { resizeWidth: size.width, resizeHeight: size.height, resizeQuality: 'high' });
  pen.drawImage(small, 0, 0);
  small.close();
  whole.close();
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
  // A browser that cannot write WebP answers with a PNG, which is far too large for a photograph.
  return webp.type === 'image/webp' ? webp : canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}
