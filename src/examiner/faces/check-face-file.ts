import type { FacePackProblem } from '@/core/document/face-pack-problem';
import { partProblem } from '@/core/document/face-pack-problem';
import { readPictureHeader } from '@/core/document/picture-header';
import { fail, ok, type Result } from '@/core/kernel/result';
import type { CheckedFacePack, FacePicture } from './checked-face-pack';
import { type FaceFile, readFacePack } from './read-face-pack';
import { FACE_ZIP_LIMITS } from './read-face-zip';

/** Least width and most side of a picture, in pixels, and the widths to heights that a portrait may have. */
const LEAST_WIDTH_PX = 200;
const MOST_SIDE_PX = 6000;
const SHAPES = { narrowest: 0.7, widest: 0.9 } as const;

/** Height of the copies that are kept, in pixels: more than any specimen prints. */
const COPY_HEIGHT_PX = 1000;
const QUALITY = 0.92;

/**
 * Checks the file of a face pack and copies its pictures: upright, pixels only, small enough for many. Tells everything
 * that is wrong with the zip, else with the list, else with the pictures. Runs where `OffscreenCanvas` exists.
 */
export async function checkFaceFile(file: Blob): Promise<Result<CheckedFacePack, readonly FacePackProblem[]>> {
  const read = await readFacePack(file, FACE_ZIP_LIMITS);
  if (!read.ok) return read;
  const { pack, files } = read.value;
  const pictures: FacePicture[] = [];
  const problems: FacePackProblem[] = [];
  // One after the other, since decoded pictures are large.
  for (const one of files) {
    const copied = await copyPicture(one);
    if (copied.ok) pictures.push({ name: one.name, picture: copied.value });
    else problems.push(copied.problem);
  }
  if (problems.length > 0) return fail(problems);
  const { name = '', licence = '', source = pack.credits, identities, distances } = pack;
  return ok({ id: await idOf(file), notice: { name, licence, source }, faces: { identities, distances }, pictures });
}

async function copyPicture({ file, bytes }: FaceFile): Promise<Result<Blob, FacePackProblem>> {
  const header = readPictureHeader(bytes);
  if (!header.ok) return fail(partProblem(header.problem.code, file));
  const { width, height } = header.value.sizePx;
  if (Math.min(width, height) < LEAST_WIDTH_PX || Math.max(width, height) > MOST_SIDE_PX)
    return fail(partProblem('faces.picture-size', file, `${width} × ${height}`));
  const picture = await decode(new Blob([bytes], { type: `image/${header.value.format}` }));
  if (!picture) return fail(partProblem('picture.undecodable', file));
  const shape = picture.width / picture.height;
  if (shape < SHAPES.narrowest || shape > SHAPES.widest) {
    picture.close();
    return fail(partProblem('faces.picture-shape', file, `${width} × ${height}`));
  }
  return ok(await encode(picture));
}

async function decode(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob, { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
}

async function encode(picture: ImageBitmap): Promise<Blob> {
  const scale = Math.min(1, COPY_HEIGHT_PX / picture.height);
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('A 2d canvas is needed to copy pictures');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
  // A browser that cannot write WebP answers with a PNG, which is far too large for a photograph.
  return webp.type === 'image/webp' ? webp : canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}

/** The same file has the same name on every device; null where the browser computes no digests (no secure context). */
async function idOf(file: Blob): Promise<string | null> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
