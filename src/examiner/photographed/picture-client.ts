import { releaseProxy, wrap } from 'comlink';
import type { PictureProblem } from '@/core/document/picture-header';
import { fail, type Result } from '@/core/kernel/result';
import type { PictureWorker } from './picture-worker';
import type { PreparedPicture } from './prepare-picture';

/** Prepares a picture in a worker of its own, which ends with the job, so that the memory of a large picture is given back. */
export async function preparePictureInWorker(original: Blob): Promise<Result<PreparedPicture, PictureProblem>> {
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<PictureWorker>(worker);
  const died = new Promise<Result<never, PictureProblem>>((resolve) => {
    worker.addEventListener('error', () => resolve(fail({ code: 'picture.undecodable' })));
  });
  try {
    return await Promise.race([remote.preparePicture(original), died]);
  } catch {
    return fail({ code: 'picture.undecodable' });
  } finally {
    remote[releaseProxy]();
    worker.terminate();
  }
}
