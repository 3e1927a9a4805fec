import { createCanvas } from '@napi-rs/canvas';
import type { Light } from '@/core/document/optics';
import { wholePageAt } from '@/core/document/whole-page';
import { makeSpecimen } from '@/core/fraud/make-specimen';
import { RESTING_LIGHT } from '@/table/light/lighting';
import { lightPage } from './light-page';
import { NodePagePainter } from './node-page-painter';
import { shippedContent } from './shipped-content';

/** The specimen that greets people. */
const MODEL = 'UTO-AO-01001';
const SEED = 20_784;

/** Quality of the WebP, 0 to 100: fine lines stay lines. */
const QUALITY = 74;

/** Gives the genuine specimen that greets people under some lights: the WebP of a sheet that is `widthPx` wide, one picture below the other. */
export async function paintGreeting(widthPx: number, lights: readonly Light[]): Promise<Uint8Array> {
  const made = makeSpecimen(shippedContent(), { modelSet: [MODEL], seed: SEED, interventions: [] });
  if (!made.ok) throw new Error(`The greeting cannot be made: ${made.problem.code}`);
  const { presentation } = made.value;
  const [page] = presentation.documents[0]?.pages ?? [];
  if (!page) throw new Error(`${MODEL} has no page`);
  const viewport = wholePageAt(page, widthPx / page.widthMm);
  const plates = await new NodePagePainter().paint(presentation, page.id, viewport);
  const { heightPx } = viewport;
  const sheet = createCanvas(widthPx, heightPx * lights.length);
  const brush = sheet.getContext('2d');
  lights.forEach((light, index) => {
    const picture = brush.createImageData(widthPx, heightPx);
    picture.data.set(lightPage(plates, viewport, { ...RESTING_LIGHT, light }).data);
    brush.putImageData(picture, 0, heightPx * index);
  });
  return sheet.encode('webp', QUALITY);
}
