import type { FacePack } from '@/core/document/face-pack';
import type { FacePackProblem } from '@/core/document/face-pack-problem';
import type { Result } from '@/core/kernel/result';

/** What a trainer says of a pack: its name, the licence under which it may be used for training, and where it comes from. */
export interface FacePackNotice {
  readonly name: string;
  readonly licence: string;
  readonly source: string;
}

/** A picture of a pack, named `identity/capture`: pixels only, as the specimens show it. */
export interface FacePicture {
  readonly name: string;
  readonly picture: Blob;
}

/**
 * A face pack that was found whole and sound. `id` follows from the file, so that the same file added again brings its
 * sessions back; null where the browser computes no digests. `notice` is what the file says of itself, '' where nothing.
 */
export interface CheckedFacePack {
  readonly id: string | null;
  readonly notice: FacePackNotice;
  readonly faces: FacePack;
  readonly pictures: readonly FacePicture[];
}

/** Checks a file and reads it, or tells everything that is wrong with it. */
export type CheckFacePack = (file: Blob) => Promise<Result<CheckedFacePack, readonly FacePackProblem[]>>;
