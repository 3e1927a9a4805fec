import { connectExaminer } from '@/examiner/examiner-client';

/**
 * The examiner, whose worker starts when this file is read: the page names the file before all others, so that the worker
 * wakes while they arrive. The worker's name carries the app's address, below which the fonts lie.
 */
export const examiner = connectExaminer(
  () =>
    new Worker(new URL('./examiner-worker.ts', import.meta.url), {
      type: 'module',
      name: new URL('.', document.baseURI).href,
    }),
);
