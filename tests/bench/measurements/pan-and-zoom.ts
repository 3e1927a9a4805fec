import { performGesture } from '../gesture';
import { atLeastTimes, atMostTimes, type Bench, type Measurement } from '../measurement';
import { openPage, TABLE_SIZE } from '../open-page';
import { median, quantile } from '../statistics';

const ROUNDS = 5;
const SECONDS = 6;

/** Moving over a data page and into it, beside OpenSeadragon's canvas drawer with the same page in the same size. */
export const PAN_AND_ZOOM: Measurement = {
  name: 'pan-and-zoom',
  async take(bench) {
    const ours: number[][] = [];
    const theirs: number[][] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const order = round % 2 === 0 ? [takeOurs, takeTheirs] : [takeTheirs, takeOurs];
      for (const take of order) (take === takeOurs ? ours : theirs).push(await take(bench));
    }
    const perSecond = (runs: readonly number[][]) => median(runs.map(framesPerSecond));
    const slowest = (runs: readonly number[][]) => median(runs.map((frames) => quantile(frames, 0.95)));
    return [
      atLeastTimes('pan and zoom, frames', perSecond(ours), 'per s', perSecond(theirs), 1),
      atMostTimes('pan and zoom, 95th percentile of frame time', slowest(ours), 'ms', slowest(theirs), 1),
    ];
  },
};

async function takeOurs(bench: Bench): Promise<number[]> {
  const { page, close } = await openPage(bench, 'bench/table.html');
  await page.evaluate(async () => {
    const module: typeof import('../pages/table') = await import(new URL('table.js', document.baseURI).href);
    await module.layDown();
  });
  await page.waitForTimeout(500);
  const frames = await page.evaluate(performGesture, ['[role="img"]', SECONDS] as const);
  await close();
  return frames;
}

async function takeTheirs(bench: Bench): Promise<number[]> {
  const { page, close } = await openPage(
    bench,
    `bench/peer.html?width=${TABLE_SIZE.width}&height=${TABLE_SIZE.height}`,
  );
  await page.waitForFunction(() => performance.getEntriesByName('peer:interactive').length > 0);
  await page.waitForTimeout(500);
  const frames = await page.evaluate(performGesture, ['.openseadragon-canvas', SECONDS] as const);
  await close();
  return frames;
}

function framesPerSecond(frames: readonly number[]): number {
  return (frames.length / frames.reduce((sum, time) => sum + time, 0)) * 1000;
}
