import type { FacePack } from '@/core/document/face-pack';
import type { FacePackNotice, FacePicture } from '@/examiner/faces/checked-face-pack';
import type { Stored } from './ports';

/** An own face pack as stored; `used` where practice shows its faces, `addedAt` in milliseconds since 1970 UTC. */
export interface FacePackRecord {
  readonly id: string;
  readonly notice: FacePackNotice;
  readonly faces: FacePack;
  readonly used: boolean;
  readonly addedAt: number;
}

/** Keeps the one own face pack of a device (tables facePacks and facePictures). Every write is one transaction. */
export interface FacePackPort {
  read(): Stored<FacePackRecord | null>;
  /** Gives a picture by its name (`identity/capture`). */
  picture(pack: string, name: string): Stored<Blob | null>;
  /** Writes a pack with its pictures in place of the one that is there, or nothing. */
  save(record: FacePackRecord, pictures: readonly FacePicture[]): Stored<void>;
  /** Says whether practice shows the faces of the pack. */
  use(pack: string, used: boolean): Stored<void>;
  /** Deletes a pack with its pictures. */
  remove(pack: string): Stored<void>;
}
