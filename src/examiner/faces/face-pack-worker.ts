import { expose } from 'comlink';
import { checkFaceFile } from './check-face-file';

/** What the worker that checks face packs offers. */
export interface FacePackWorker {
  readonly checkFaceFile: typeof checkFaceFile;
}

expose({ checkFaceFile } satisfies FacePackWorker);
