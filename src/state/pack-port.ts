import type { PhotographedSpecimen } from '@/core/document/photographed';
import type { PhotographedTruth } from '@/core/fraud/photographed-key';
import type { AnnotationPage } from '@/interop/annotations/annotation-page';
import type { Stored } from './ports';

/** The key half as stored, apart from the public half: the regions are a W3C Web Annotation page. */
export interface StoredKey {
  readonly truth: PhotographedTruth | null;
  readonly annotations: AnnotationPage;
}

/** A pack: one own specimen as stored, in both halves; only its author's editor and the examiner's worker ever read the key. */
export interface PackRecord {
  readonly specimen: PhotographedSpecimen;
  readonly key: StoredKey;
}

/** A picture to keep: the file as it came, and the upright working copy without metadata that the table shows. */
export interface PackPicture {
  readonly id: string;
  readonly original: Blob;
  readonly working: Blob;
}

/** Keeps a trainer's own specimens (tables packSpecimens, packKeys, packImages). Every write is one transaction. */
export interface PackPort {
  /** Lists the public halves, newest first. */
  list(): Stored<readonly PhotographedSpecimen[]>;
  read(id: string): Stored<PackRecord | null>;
  /** Writes both halves and new pictures together, or nothing. */
  save(record: PackRecord, pictures: readonly PackPicture[]): Stored<void>;
  /** Gives the working copy of a picture. */
  picture(specimen: string, picture: string): Stored<Blob | null>;
  /** Deletes the pictures of a specimen that it no longer shows. */
  prunePictures(specimen: string): Stored<void>;
  /** Deletes a specimen with its key and pictures. */
  remove(id: string): Stored<void>;
}
