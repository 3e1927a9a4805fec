import { createCanvas } from '@napi-rs/canvas';
import type { Viewport } from '@/artwork/plates';
import type { Light } from '@/core/document/optics';
import { wholePageAt } from '@/core/document/whole-page';
import { makeSpecimen } from '@/core/fraud/make-specimen';
import { RESTING_LIGHT } from '@/table/light/lighting';
import { lightPage } from './light-page';
import { NodePagePainter, type NodePlates } from './node-page-painter';
import { shippedContent } from './shipped-content';

/** The specimen that greets people. */
const MODEL = 'UTO-AO-01001';
const SEED = 20_784;

/** Quality of the WebP, 0 to 100: fine lines stay lines. */
const QUALITY = 74;

/**
 * Paints the genuine specimen that greets people, under some lights: the WebP of a sheet for each width in pixels, one picture
 * below the other.
 */
export async function paintGreeting(
  widthsPx: readonly number[],
  lights: readonly Light[],
): Promise<readonly Uint8Array[]> {
  const made = makeSpecimen(shippedContent(), { modelSet: [MODEL], seed: SEED, interventions: [] });
  if (!made.ok) throw new Error(`The greeting cannot be made: ${made.problem.code}`);
  const { presentation } = made.value;
  const [page] = presentation.documents[0]?.pages ?? [];
  if (!page) throw new Error(`${MODEL} has no page`);
  const painter = new NodePagePainter();
  return Promise.all(
    widthsPx.map(async (widthPx) => {
      const viewport = wholePageAt(page, widthPx / page.widthMm);
      return sheetOf(await painter.paint(presentation, page.id, viewport), viewport, lights);
    }),
  );
}

function sheetOf(plates: NodePlates, viewport: Viewport, lights: readonly Light[]): Promise<Uint8Array> {
  const { widthPx, heightPx } = viewport;
  const sheet = createCanvas(widthPx, heightPx * lights.length);
  const brush = sheet.getContext('2d');
  lights.forEach((light, index) => {
    const picture = brush.createImageData(widthPx, heightPx);
    picture.data.set(lightPage(plates, viewport, { ...RESTING_LIGHT, light }).data);
    brush.putImageData(picture, 0, heightPx * index);
  });
  return sheet.encode('webp', QUALITY);
}
