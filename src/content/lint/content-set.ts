import type { ContentProblemCode, FileProblem } from '@/content/content-problem';
import type { PortraitPack } from '@/content/parse-portraits';
import type { DocumentModel } from '@/core/document/model';
import type { InventedState } from '@/core/document/state';
import type { Course, LessonFacts, LessonText } from '@/core/learning/lesson';
import type { SealKeys } from '@/core/seal/sign-seal';

/** A parsed value together with the file it came from. */
export interface FromFile<T> {
  readonly file: string;
  readonly value: T;
}

/** A lesson with all its texts, by language. */
export interface LintedLesson {
  readonly id: string;
  readonly file: string;
  readonly facts: LessonFacts;
  readonly texts: ReadonlyMap<string, FromFile<LessonText>>;
}

/** A line of words in one language; `path` says where in the file it stands. */
export interface WordsLine {
  readonly file: string;
  readonly language: string;
  readonly path: string;
  readonly words: string;
}

/** A line of an authored task; `isRefused` marks an answer that learners are to refuse, and that the task explains. */
export interface TaskWords extends WordsLine {
  readonly isRefused: boolean;
}

/** Names that lessons may use and that are kept elsewhere: languages, terms of the glossary, features of the library. */
export interface KnownNames {
  /** The first is the one that the others are measured by. */
  readonly languages: readonly string[];
  readonly terms: ReadonlySet<string>;
  readonly features: ReadonlySet<string>;
}

/** All content whose shape is right; `pictures` are the paths of files that are not JSON. */
export interface ContentSet {
  readonly models: readonly FromFile<DocumentModel>[];
  readonly states: readonly FromFile<InventedState>[];
  readonly portraits: readonly FromFile<PortraitPack>[];
  readonly seals: readonly FromFile<SealKeys>[];
  readonly pictures: ReadonlySet<string>;
  readonly lessons: readonly LintedLesson[];
  readonly courses: readonly FromFile<Course>[];
  readonly tasks: readonly TaskWords[];
  readonly known: KnownNames;
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
