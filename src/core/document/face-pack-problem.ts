import type { PictureProblem } from './picture-header';

/** Codes of what can be wrong with the file of a face pack as a whole, its parts, its list, or its people. */
export type FacePackProblemCode =
  | 'faces.not-a-zip'
  | 'faces.truncated'
  | 'faces.too-large'
  | 'faces.too-many'
  | 'faces.stray-file'
  | 'faces.twice'
  | 'faces.no-list'
  | 'faces.not-json'
  | 'faces.shape'
  | 'faces.identity-name'
  | 'faces.capture-name'
  | 'faces.duplicate'
  | 'faces.file-name'
  | 'faces.picture-missing'
  | 'faces.unknown-identity'
  | 'faces.skin-tone'
  | 'faces.age'
  | 'faces.too-few'
  | 'faces.picture-size'
  | 'faces.picture-shape'
  | 'faces.could-not-check'
  | PictureProblem['code'];

/** One thing that is wrong: in which file of the zip, at which path of the list, and what was found there. */
export interface FacePackProblem {
  readonly code: FacePackProblemCode;
  readonly file: string | null;
  readonly path: string | null;
  readonly found: string | null;
}

/** The list of a pack inside its zip. */
export const FACE_LIST = 'portraits.json';

/** Makes a problem of the list of a pack. */
export function listProblem(code: FacePackProblemCode, path: string, found: string): FacePackProblem {
  return { code, file: FACE_LIST, path, found };
}

/** Makes a problem of a file of a pack, or of the whole where `file` is null. */
export function partProblem(
  code: FacePackProblemCode,
  file: string | null,
  found: string | null = null,
): FacePackProblem {
  return { code, file, path: null, found };
}
