import { connectExaminer } from '@/examiner/examiner-client';

/** The examiner; its worker's name carries the app's address, below which the fonts lie. */
export const examiner = connectExaminer(
  () =>
    new Worker(new URL('./examiner-worker.ts', import.meta.url), {
      type: 'module',
      name: new URL('.', document.baseURI).href,
    }),
);
