import { expose } from 'comlink';
import { preparePicture } from './prepare-picture';

/** What the picture worker offers. */
export interface PictureWorker {
  readonly preparePicture: typeof preparePicture;
}

expose({ preparePicture } satisfies PictureWorker);
