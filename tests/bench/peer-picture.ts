import { createCanvas } from '@napi-rs/canvas';
import { NodePagePainter } from '../../src/cli/node-page-painter';
import { shippedContent } from '../../src/cli/shipped-content';
import { makeSpecimen } from '../../src/core/fraud/make-specimen';

const WIDTH_PX = 4000;
const HEIGHT_PX = 2800;
const MODEL = 'UTO-AO-01001';
const JPEG_QUALITY = 90;

/** Paints a data page in white light as the photograph that the peer shows: a JPEG of 4000 x 2800 pixels. */
export async function paintPeerPicture(): Promise<Buffer> {
  const made = makeSpecimen(shippedContent(), { modelSet: [MODEL], seed: 1, interventions: [] });
  if (!made.ok) throw new Error(made.problem.code);
  const { presentation } = made.value;
  const page = presentation.documents[0]?.pages[0];
  if (!page) throw new Error(`${MODEL} has no page`);
  const viewport = {
    originMm: { x: 0, y: 0 },
    pxPerMm: WIDTH_PX / page.widthMm,
    widthPx: WIDTH_PX,
    heightPx: HEIGHT_PX,
  };
  const { white } = await new NodePagePainter().paint(presentation, page.id, viewport);
  const canvas = createCanvas(WIDTH_PX, HEIGHT_PX);
  canvas.getContext('2d').drawImage(white.canvas, 0, 0);
  return canvas.encode('jpeg', JPEG_QUALITY);
}
