import type { Examiner } from '@/examiner/contract';
import { connectExaminer } from '@/examiner/examiner-client';

/** Starts the application's worker from a page of the bench; fonts come from the application's folder above. */
export function startWorker(): Examiner {
  const worker = new Worker(new URL('../../../src/app/examiner-worker.ts', import.meta.url), {
    type: 'module',
    name: new URL('../', document.baseURI).href,
  });
  return connectExaminer(() => worker);
}
