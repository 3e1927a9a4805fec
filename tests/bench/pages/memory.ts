import { wholePageAt } from '@/core/document/whole-page';
import { RESTING_LIGHT } from '@/table/light/lighting';
import { createPicture } from '@/table/view/picture-source';
import { openExamination } from '../../support/open-examination';
import { startWorker } from './start-worker';

const examiner = startWorker();
const PX_PER_MM = 8;
const ITEMS = 12;
let examined = 0;

/** Examines specimens one after another as the table does: opens, paints and lights two pages, answers, closes. */
export async function examine(count: number): Promise<void> {
  for (let left = count; left > 0; left--) {
    const plan = { seed: Math.floor(examined / ITEMS), choice: 'mixed', items: ITEMS, contentVersion: 1 } as const;
    const specimen = await openExamination(examiner, plan, examined % ITEMS);
    examined++;
    for (const page of specimen.pages.slice(0, 2)) {
      const picture = createPicture(examiner, { specimen, version: 'specimen', page: page.id });
      const commit = await picture.load(wholePageAt(page, PX_PER_MM), RESTING_LIGHT);
      document.body.replaceChildren(picture.canvas);
      commit();
      picture.light({ ...RESTING_LIGHT, light: 'uv365' }, 1);
      picture.dispose();
    }
    (await examiner.counterFace(specimen.handle))?.close();
    await examiner.answer(specimen.handle, {
      verdict: { kind: 'undetermined' },
      findings: [],
      instruments: [],
      elapsedMs: 1,
    });
    await examiner.close(specimen.handle);
  }
}
