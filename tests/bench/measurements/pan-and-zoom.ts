import type { Page } from 'playwright-core';
import { atLeastTimes, atMostTimes, type Bench, type Measurement } from '../measurement';
import { openPage, TABLE_SIZE } from '../open-page';
import { median, quantile } from '../statistics';

const ROUNDS = 5;
const SECONDS = 6;

/** Moving over a data page and into it, beside OpenSeadragon's canvas drawer with the same page in the same size. */
export const PAN_AND_ZOOM: Measurement = {
  name: 'pan-and-zoom',
  async take(bench) {
    const ours: (readonly number[])[] = [];
    const theirs: (readonly number[])[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const order = round % 2 === 0 ? [takeOurs, takeTheirs] : [takeTheirs, takeOurs];
      for (const take of order) (take === takeOurs ? ours : theirs).push(await take(bench));
    }
    const perSecond = (runs: readonly (readonly number[])[]) => median(runs.map(framesPerSecond));
    const slowest = (runs: readonly (readonly number[])[]) => median(runs.map((frames) => quantile(frames, 0.95)));
    return [
      atLeastTimes('pan and zoom, frames', perSecond(ours), 'per s', perSecond(theirs), 1),
      atMostTimes('pan and zoom, 95th percentile of frame time', slowest(ours), 'ms', slowest(theirs), 1),
    ];
  },
};

async function takeOurs(bench: Bench): Promise<readonly number[]> {
  const { page, close } = await openPage(bench, 'bench/table.html');
  await page.evaluate(async () => {
    const module: typeof import('../pages/table') = await import(new URL('table.js', document.baseURI).href);
    await module.layDown();
  });
  await page.waitForTimeout(500);
  const frames = await move(page, '[data-marking]');
  await close();
  return frames;
}

async function takeTheirs(bench: Bench): Promise<readonly number[]> {
  const { page, close } = await openPage(
    bench,
    `bench/peer.html?width=${TABLE_SIZE.width}&height=${TABLE_SIZE.height}`,
  );
  await page.waitForFunction(() => performance.getEntriesByName('peer:interactive').length > 0);
  await page.waitForTimeout(500);
  const frames = await move(page, '.openseadragon-canvas');
  await close();
  return frames;
}

function move(page: Page, selector: string): Promise<readonly number[]> {
  return page.evaluate(
    async ([target, seconds]) => {
      const module: typeof import('../pages/gesture') = await import(new URL('gesture.js', document.baseURI).href);
      return module.performGesture(target, seconds);
    },
    [selector, SECONDS] as const,
  );
}

function framesPerSecond(frames: readonly number[]): number {
  return (frames.length / frames.reduce((sum, time) => sum + time, 0)) * 1000;
}
