import type { ChipPicture } from '@/core/chip/files/dg2';
import { documentWithChip, portraitsOfChip, putOnReader } from '@/core/chip/put-on-reader';
import type { Presentation } from '@/core/document/document';
import type { CaptureRef } from '@/core/document/element';
import type { PublicChip } from '@/examiner/contract';
import { bundledPki } from './bundled-pki';

const JPEG_QUALITY = 0.9;

/** Gives a decoded capture of the portrait pack. */
export type FindFace = (identity: string, capture: string) => Promise<ImageBitmap>;

/** Builds the chip of a presentation and reads it; null where no document has a chip. */
export async function readChipOf(
  presentation: Presentation,
  findFace: FindFace,
): Promise<Omit<PublicChip, 'printed'> | null> {
  const document = documentWithChip(presentation);
  if (!document) return null;
  const pki = await bundledPki(document.model.state);
  const pictures = new Map<string, ChipPicture>();
  for (const portrait of portraitsOfChip(presentation)) {
    if (!pictures.has(nameOf(portrait))) pictures.set(nameOf(portrait), await takePicture(portrait, findFace));
  }
  const reading = putOnReader(presentation, pki, (portrait) => {
    const picture = pictures.get(nameOf(portrait));
    if (!picture) throw new RangeError('The chip shows a portrait that was not prepared');
    return picture;
  });
  if (!reading) return null;
  const { picture, ...shown } = reading;
  return { reading: shown, picture: picture && (await decode(picture)) };
}

function nameOf({ identity, capture }: CaptureRef): string {
  return `${identity}/${capture}`;
}

async function takePicture({ identity, capture }: CaptureRef, findFace: FindFace): Promise<ChipPicture> {
  const face = await findFace(identity, capture);
  const canvas = new OffscreenCanvas(face.width, face.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('An OffscreenCanvas with a 2d context is needed to build a chip');
  context.drawImage(face, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
  return { jpeg: new Uint8Array(await blob.arrayBuffer()), widthPx: face.width, heightPx: face.height };
}

async function decode(jpeg: Uint8Array): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(new Blob([jpeg.slice()], { type: 'image/jpeg' }));
  } catch {
    // A reader shows no picture where the bytes are none.
    return null;
  }
}
