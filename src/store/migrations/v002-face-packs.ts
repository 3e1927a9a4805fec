import type { Migration } from './migration';

/** A trainer's own face pack, and its pictures. */
export const FACE_PACKS: Migration = {
  version: 2,
  stores: { facePacks: 'id', facePictures: '[pack+name], pack' },
  upgrade: null,
};
