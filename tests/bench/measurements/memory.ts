import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { atMostTimes, type Measurement, type Result, told } from '../measurement';
import { openPage } from '../open-page';

const FEW = 20;
const MANY = 200;
const MOST_TIMES = 1.2;

/**
 * Memory of the page's process (page, worker and pictures together) after many specimens, against that after few. Garbage is
 * collected before each reading. The resident size is read from Linux; elsewhere only the page's heap is compared.
 */
export const MEMORY: Measurement = {
  name: 'memory',
  async take(bench) {
    const { page, close } = await openPage(bench, 'bench/memory.html');
    const browser = page.context().browser();
    if (!browser) throw new Error('The page has no browser');
    const session = await page.context().newCDPSession(page);
    const examine = (count: number) =>
      page.evaluate(async (specimens) => {
        const module: typeof import('../pages/memory') = await import(new URL('memory.js', document.baseURI).href);
        await module.examine(specimens);
      }, count);
    const read = async () => {
      for (let pass = 0; pass < 3; pass++) {
        await session.send('Memory.simulatePressureNotification', { level: 'critical' });
        await session.send('HeapProfiler.collectGarbage');
        await page.waitForTimeout(700);
      }
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return {
        heapMb: usedSize / 1e6,
        residentMb: await residentMb(browser, ['renderer']),
        graphicsMb: await residentMb(browser, ['GPU']),
      };
    };
    await examine(FEW);
    const few = await read();
    await examine(MANY - FEW);
    const many = await read();
    await close();
    const name = (what: string) => `${what} after ${MANY} specimens, beside that after ${FEW}`;
    const results: Result[] = [atMostTimes(name("page's heap"), many.heapMb, 'MB', few.heapMb, MOST_TIMES)];
    if (few.residentMb !== null && many.residentMb !== null) {
      results.push(
        atMostTimes(name('resident memory of page and worker'), many.residentMb, 'MB', few.residentMb, MOST_TIMES),
      );
    }
    if (many.graphicsMb !== null)
      results.push(told(`resident memory of the graphics process after ${MANY}`, many.graphicsMb, 'MB'));
    return results;
  },
};

async function residentMb(browser: Browser, types: readonly string[]): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => types.includes(type))
    .map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  // A spare renderer waits for the next page; the page's own is the larger one.
  return Math.max(...sizes);
}
