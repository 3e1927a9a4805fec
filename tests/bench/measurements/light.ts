import { atLeast, atMost, type Bench, type Measurement, type Result, told } from '../measurement';
import { openPage } from '../open-page';
import { median } from '../statistics';

const ROUNDS = 8;

/** Lighting a painted page: from one light to the next, and while it is tilted. The drawer with WebGL2 is the usual path. */
export const LIGHT: Measurement = {
  name: 'light',
  async take(bench) {
    const webgl = await timeDrawer(bench, 'webgl');
    const plain = await timeDrawer(bench, 'plain');
    if (webgl.kind !== 'webgl') throw new Error('This browser has no WebGL2');
    const changed = (kind: string) => `light change to picture, ${kind} drawer, median`;
    const tilted = (kind: string) => `tilt at half resolution, ${kind} drawer`;
    return [
      atMost(changed('webgl'), median(webgl.changes), 'ms', 150),
      told(changed('plain'), median(plain.changes), 'ms'),
      atLeast(tilted('webgl'), 1000 / median(webgl.tilts), 'per s', 20),
      told(tilted('plain'), 1000 / median(plain.tilts), 'per s'),
      atMost('sharp again after a tilt, median', median(await timeRests(bench)), 'ms', 200),
    ] satisfies readonly Result[];
  },
};

async function timeDrawer(bench: Bench, kind: 'webgl' | 'plain') {
  const { page, close } = await openPage(bench, 'bench/light.html');
  const times = await page.evaluate(
    async ([wanted, rounds]) => {
      const module: typeof import('../pages/light') = await import(new URL('light.js', document.baseURI).href);
      return module.timeLights(wanted, rounds);
    },
    [kind, ROUNDS] as const,
  );
  await close();
  return times;
}

async function timeRests(bench: Bench): Promise<readonly number[]> {
  const { page, close } = await openPage(bench, 'bench/light.html');
  const times = await page.evaluate(async (rounds) => {
    const module: typeof import('../pages/light') = await import(new URL('light.js', document.baseURI).href);
    return module.timeRests(rounds);
  }, ROUNDS);
  await close();
  return times;
}
