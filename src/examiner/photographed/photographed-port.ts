import type { PhotographedSpecimen } from '@/core/document/photographed';
import type { PhotographedTruth } from '@/core/fraud/photographed-key';

/** A specimen as it comes from storage; `annotations` is the W3C Web Annotation page of its key, read and checked on opening. */
export interface StoredPhotographed {
  readonly specimen: PhotographedSpecimen;
  readonly key: { readonly truth: PhotographedTruth | null; readonly annotations: unknown };
}

/** Reads a trainer's own specimens inside the worker, so that a key never reaches the page before the answer. */
export interface PhotographedPort {
  read(id: string): Promise<StoredPhotographed | null>;
  /** Gives the working copy of a picture. */
  picture(specimen: string, picture: string): Promise<Blob | null>;
}
