import type { ContentProblemCode, FileProblem } from '@/content/content-problem';
import type { PortraitPack } from '@/content/parse-portraits';
import type { DocumentModel } from '@/core/document/model';
import type { InventedState } from '@/core/document/state';
import type { SealKeys } from '@/core/seal/sign-seal';

/** A parsed value together with the file it came from. */
export interface FromFile<T> {
  readonly file: string;
  readonly value: T;
}

/** All content whose shape is right; `pictures` are the paths of files that are not JSON. */
export interface ContentSet {
  readonly models: readonly FromFile<DocumentModel>[];
  readonly states: readonly FromFile<InventedState>[];
  readonly portraits: readonly FromFile<PortraitPack>[];
  readonly seals: readonly FromFile<SealKeys>[];
  readonly pictures: ReadonlySet<string>;
}

/** A lint rule: what it looks for, and the problems it finds in all content. */
export interface LintRule {
  readonly name: string;
  readonly check: (content: ContentSet) => readonly FileProblem[];
}

/** Says where something is wrong within a file. */
export function problemIn(file: string, code: ContentProblemCode, path: string, found: string): FileProblem {
  return { file, code, path, found };
}
