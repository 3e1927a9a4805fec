import type { Viewport } from '@/artwork/plates';
import { LIGHTS } from '@/core/document/optics';
import { wholePageAt } from '@/core/document/whole-page';
import { createLightDrawer } from '@/table/light/create-light-drawer';
import type { LightDrawer } from '@/table/light/light-drawer';
import { RESTING_LIGHT } from '@/table/light/lighting';
import { createLitLayer, type LitLayer } from '@/table/view/lit-layer';
import { createPicture, type Picture } from '@/table/view/picture-source';
import { startWorker } from './start-worker';

const MODEL = 'UTO-AO-01001';
/** A page laid down whole on a table of 1200 x 850. */
const PX_PER_MM = 8.8;

/** Times of one drawer in milliseconds; the pixels are read back, so that none is still being drawn. */
export interface LightTimes {
  readonly kind: LightDrawer['kind'];
  /** Of every change from one light to the next, sharp. */
  readonly changes: readonly number[];
  /** Of every picture while the page is being tilted, at half resolution. */
  readonly tilts: readonly number[];
}

/** Lights one page with a drawer through all lights, and tilts it. */
export async function timeLights(kind: LightDrawer['kind'], rounds: number): Promise<LightTimes> {
  const examiner = startWorker();
  const specimen = await examiner.openReference(MODEL, 1);
  const page = specimen.pages[0];
  if (!page) throw new Error('A specimen has pages');
  const viewport = wholePageAt(page, PX_PER_MM);
  const plates = await examiner.paint({ handle: specimen.handle, version: 'specimen', page: page.id, viewport });
  const drawer = createLightDrawer(kind);
  const reading = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const timed = (draw: () => void): number => {
    const start = performance.now();
    draw();
    reading?.drawImage(drawer.canvas, 0, 0, 1, 1);
    reading?.getImageData(0, 0, 1, 1);
    return performance.now() - start;
  };
  document.body.append(drawer.canvas);
  drawer.setPlates(plates, viewport);
  const changes: number[] = [];
  const tilts: number[] = [];
  for (let round = -1; round < rounds; round++) {
    for (const light of LIGHTS) {
      const elapsed = timed(() => drawer.draw({ ...RESTING_LIGHT, light }, 1));
      if (round >= 0) changes.push(elapsed);
      await nextTask();
    }
    for (let step = 0; step < LIGHTS.length; step++) {
      const lighting = { ...RESTING_LIGHT, tiltXDeg: step * 5 - 15, tiltYDeg: round };
      const elapsed = timed(() => drawer.draw(lighting, 0.5));
      if (round >= 0) tilts.push(elapsed);
      await nextTask();
    }
  }
  drawer.dispose();
  return { kind: drawer.kind, changes, tilts };
}

/** Times in milliseconds from the last tilt of a page until all of its pixels are lit again. */
export async function timeRests(rounds: number): Promise<readonly number[]> {
  const examiner = startWorker();
  const specimen = await examiner.openReference(MODEL, 1);
  const page = specimen.pages[0];
  if (!page) throw new Error('A specimen has pages');
  const viewport = wholePageAt(page, PX_PER_MM);
  const picture = createPicture(examiner, { specimen, version: 'specimen', page: page.id });
  const layer = await layDown(picture, viewport);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < 12; step++) {
      await nextFrame();
      layer.light({ ...RESTING_LIGHT, tiltXDeg: step - round });
    }
    const start = performance.now();
    if (picture.canvas.width === viewport.widthPx) throw new Error('The page is as sharp as ever while it is tilted');
    while (picture.canvas.width !== viewport.widthPx) await nextFrame();
    times.push(performance.now() - start);
  }
  return times;
}

function layDown(picture: Picture, viewport: Viewport): Promise<LitLayer> {
  return new Promise((resolve, reject) => {
    const layer: LitLayer = createLitLayer({
      picture,
      lighting: RESTING_LIGHT,
      stillPreferred: () => true,
      onShown: () => resolve(layer),
      onFailure: reject,
    });
    document.body.append(layer.element);
    layer.request(viewport);
  });
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
