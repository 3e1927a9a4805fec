import { atMost, type Measurement, type Result, told } from '../measurement';
import { openPage } from '../open-page';
import { median } from '../statistics';

const DPI = 300;
const SEEDS = 15;
/** A data page of an older passport, and the heaviest of all. */
const DATA_PAGES = ['UTO-AO-01001', 'QVM-AO-02001'] as const;
/** A certificate and an application, and the heaviest sheet of all. */
const SHEETS = ['UTO-XA-01001', 'UTO-XB-01001', 'QVM-XD-01001'] as const;

/** Making and painting a whole page in the application's worker, from a fresh seed to the plates in the page's hands. */
export const PAINTING: Measurement = {
  name: 'painting',
  async take(bench) {
    const { page, close } = await openPage(bench, 'bench/paint.html');
    const results: Result[] = [];
    for (const model of [...DATA_PAGES, ...SHEETS]) {
      const times: number[] = [];
      for (let seed = 0; seed <= SEEDS; seed++) {
        const elapsed = await page.evaluate(
          async ([name, from, dpi]) => {
            const module: typeof import('../pages/paint') = await import(new URL('paint.js', document.baseURI).href);
            return module.makeAndPaint(name, from, dpi);
          },
          [model, 1000 + seed, DPI] as const,
        );
        // The first one waits for fonts and for the compiler.
        if (seed > 0) times.push(elapsed);
      }
      const isDataPage = DATA_PAGES.some((name) => name === model);
      const name = `painting ${model}, first page at ${DPI} dpi, median`;
      results.push(isDataPage ? atMost(name, median(times), 'ms', 150) : told(name, median(times), 'ms'));
    }
    const rate = await page.evaluate(async () => {
      const module: typeof import('../pages/paint') = await import(new URL('paint.js', document.baseURI).href);
      await module.makeMany(2, 12);
      return module.makeMany(10, 12);
    });
    results.push(told('specimens made in the worker and through its door', rate, 'per s'));
    await close();
    return results;
  },
};
