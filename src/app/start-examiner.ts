import type { Examiner } from '@/examiner/contract';
import { connectExaminer } from '@/examiner/examiner-client';

/** Starts the examiner's worker; its name carries the app's address, below which the fonts lie. */
export function startExaminer(): Examiner {
  return connectExaminer(
    () =>
      new Worker(new URL('./examiner-worker.ts', import.meta.url), {
        type: 'module',
        name: new URL('.', document.baseURI).href,
      }),
  );
}
