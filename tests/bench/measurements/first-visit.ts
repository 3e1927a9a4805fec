import { atMostTimes, type Bench, type Measurement } from '../measurement';
import { TABLE_SIZE } from '../open-page';
import { median } from '../statistics';

const ROUNDS = 9;

/**
 * From the start of navigation, with nothing in any cache, to a picture on the screen that answers: ours is the specimen of the first
 * screen, whose light can be changed; the peer's is one JPEG of 4000 x 2800 pixels from the same server. Both are taken one frame
 * after the mark, so that the picture has been handed to the screen.
 */
export const FIRST_VISIT: Measurement = {
  name: 'first-visit',
  async take(bench) {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const visits = [
        async () => ours.push(await visit(bench, '', 'loupe:specimen-interactive')),
        async () => theirs.push(await visit(bench, 'bench/peer.html', 'peer:interactive')),
      ];
      for (const each of round % 2 === 0 ? visits : visits.reverse()) await each();
    }
    // The first round warms the server and the disk.
    const [first, peer] = [median(ours.slice(1)), median(theirs.slice(1))];
    return [atMostTimes('first visit to first specimen interactive, cold cache', first, 'ms', peer, 1)];
  },
};

async function visit(bench: Bench, path: string, mark: string): Promise<number> {
  const browser = await bench.launch();
  const context = await browser.newContext({ baseURL: bench.baseUrl, viewport: TABLE_SIZE, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript((name) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName(name).length === 0) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('bench:presented')));
    }).observe({ type: 'mark', buffered: true });
  }, mark);
  await page.goto(path);
  const presented = await page.waitForFunction(() => performance.getEntriesByName('bench:presented')[0]?.startTime);
  const elapsed = await presented.jsonValue();
  await browser.close();
  if (typeof elapsed !== 'number') throw new Error(`No ${mark}`);
  return elapsed;
}
