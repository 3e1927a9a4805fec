import { readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { buildChip } from '@/core/chip/build-chip';
import type { ChipPicture } from '@/core/chip/files/dg2';
import { openFile } from '@/core/chip/files/open-file';
import { issueSigner } from '@/core/chip/pki/issue-signer';
import { generationOf } from '@/core/chip/pki/state-pki';
import { trustListOf } from '@/core/chip/pki/trust-list';
import { documentWithChip, portraitsOfChip, putOnReader } from '@/core/chip/put-on-reader';
import type { Presentation } from '@/core/document/document';
import { fileIn } from './project-files';
import { shippedPki } from './shipped-pki';

const JPEG_QUALITY = 90;

/** Makes all files that `chip` writes, by their names. Of a chip that does not answer there is only the reading. */
export async function chipFolder(presentation: Presentation): Promise<ReadonlyMap<string, Uint8Array>> {
  const document = documentWithChip(presentation);
  if (!document?.chip) throw new Error('no document of this specimen has a chip');
  const { chip, model } = document;
  const pki = shippedPki(model.state);
  const pictures = await picturesOf(presentation);
  const pictureOf = ({ identity, capture }: { readonly identity: string; readonly capture: string }): ChipPicture => {
    const picture = pictures.get(`${identity}/${capture}`);
    if (!picture) throw new Error(`the chip shows ${identity}/${capture}, which was not prepared`);
    return picture;
  };
  const reading = putOnReader(presentation, pki, pictureOf);
  const { picture, ...shown } = reading ?? { picture: null };
  const named: [string, Uint8Array][] = [['reading.json', encode(`${JSON.stringify(shown, null, 2)}\n`)]];
  if (!chip.answers) return new Map(named);
  const files = buildChip({ chip, pki, pictureOf });
  const signed = files['EF.SOD'] && openFile('EF.SOD', files['EF.SOD']);
  const generation = generationOf(pki, chip.signed.issued.year);
  const place = pki.generations.indexOf(generation);
  const list = trustListOf(pki, presentation.examined).revocationLists[place];
  return new Map([
    ...Object.entries(files),
    ...(signed?.ok ? [['EF.SOD.p7', signed.value] as const] : []),
    ['signer.cer', issueSigner(pki, chip.signed.issued, chip.signer).certificate],
    ['csca.cer', generation.csca.certificate],
    ...(list ? [['revoked.crl', list] as const] : []),
    ...(picture ? [['face.jpg', picture] as const] : []),
    ['verify.sh', readFileSync(fileIn('src', 'cli', 'verify-chip.sh'))],
    ...named,
  ]);
}

async function picturesOf(presentation: Presentation): Promise<ReadonlyMap<string, ChipPicture>> {
  const pictures = new Map<string, ChipPicture>();
  for (const { identity, capture } of portraitsOfChip(presentation)) {
    const image = await loadImage(readFileSync(fileIn('specimens', 'portraits', identity, `${capture}.webp`)));
    const canvas = createCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    const jpeg = new Uint8Array(await canvas.encode('jpeg', JPEG_QUALITY));
    pictures.set(`${identity}/${capture}`, { jpeg, widthPx: image.width, heightPx: image.height });
  }
  return pictures;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
