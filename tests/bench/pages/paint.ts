import type { Plates } from '@/artwork/plates';
import { wholePageAt } from '@/core/document/whole-page';
import type { PublicPage, PublicSpecimen } from '@/examiner/contract';
import { openExamination } from '../../support/open-examination';
import { startWorker } from './start-worker';

const examiner = startWorker();

/** Times making a genuine specimen of a model from a seed and painting its first page, in milliseconds. */
export async function makeAndPaint(model: string, seed: number, dpi: number): Promise<number> {
  const start = performance.now();
  const specimen = await examiner.openReference(model, seed);
  await paint(specimen, firstPage(specimen), dpi);
  const elapsed = performance.now() - start;
  await examiner.close(specimen.handle);
  return elapsed;
}

/** Times the making of all items of many mixed sessions, data only; gives specimens a second. */
export async function makeMany(sessions: number, items: number): Promise<number> {
  const start = performance.now();
  for (let seed = 0; seed < sessions; seed++) {
    for (let index = 0; index < items; index++) {
      const specimen = await openExamination(examiner, { seed, choice: 'mixed', items, contentVersion: 1 }, index);
      await examiner.close(specimen.handle);
    }
  }
  return ((sessions * items) / (performance.now() - start)) * 1000;
}

function paint(specimen: PublicSpecimen, page: PublicPage, dpi: number): Promise<Plates> {
  const viewport = wholePageAt(page, dpi / 25.4);
  return examiner.paint({ handle: specimen.handle, version: 'specimen', page: page.id, viewport });
}

function firstPage({ pages }: PublicSpecimen): PublicPage {
  const [page] = pages;
  if (!page) throw new Error('A specimen has pages');
  return page;
}
