import { connectExaminer } from '@/examiner/examiner-client';
import { openPainted } from '@/examiner/painted-specimen';
import { GREETING_MODEL } from './greeting-model';

const MS_PER_DAY = 86_400_000;

/** About as wide as the first screen shows it on a desk; a screen that needs it finer has it painted again. */
const GREETING_WIDTH_PX = 512;

/**
 * The examiner, whose worker starts when this file is read. The worker's name carries the app's address, below which the
 * fonts lie.
 */
export const examiner = connectExaminer(
  () =>
    new Worker(new URL('./examiner-worker.ts', import.meta.url), {
      type: 'module',
      name: new URL('.', document.baseURI).href,
    }),
);

/** The genuine specimen of the day, a new one every day, asked for before anything else, so that it is painted while the screens arrive. */
export const specimenOfTheDay = openPainted(
  examiner,
  { code: GREETING_MODEL, seed: Math.floor(Date.now() / MS_PER_DAY) },
  GREETING_WIDTH_PX,
);
// A failure is told where the specimen is shown.
specimenOfTheDay.catch(() => undefined);
