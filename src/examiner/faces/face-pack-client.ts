import { releaseProxy, wrap } from 'comlink';
import { type FacePackProblem, partProblem } from '@/core/document/face-pack-problem';
import { fail, type Result } from '@/core/kernel/result';
import type { CheckFacePack } from './checked-face-pack';
import type { FacePackWorker } from './face-pack-worker';

/** Checks the file of a face pack in a worker of its own, which ends with the job, so that its memory is given back. */
export const checkFacePackInWorker: CheckFacePack = async (file) => {
  const worker = new Worker(new URL('./face-pack-worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<FacePackWorker>(worker);
  const failed: Result<never, readonly FacePackProblem[]> = fail([partProblem('faces.could-not-check', null)]);
  const died = new Promise<typeof failed>((resolve) => {
    worker.addEventListener('error', () => resolve(failed));
  });
  try {
    return await Promise.race([remote.checkFaceFile(file), died]);
  } catch {
    return failed;
  } finally {
    remote[releaseProxy]();
    worker.terminate();
  }
};
