/** Codes of what can be wrong with a content file; each lint rule has its own. */
export const CONTENT_PROBLEM_CODES = [
  'content.json',
  'content.shape',
  'content.unknown-ink',
  'content.unknown-motif',
  'content.unknown-field',
  'content.element-outside-page',
  'content.mrz-geometry',
  'content.symbol-size',
  'content.seal-signer-missing',
  'content.seal-zone',
  'content.specimen-word-missing',
  'content.field-missing',
  'content.duplicate-id',
  'content.state-code',
  'content.model-code',
  'content.state-missing',
  'content.list-not-current',
  'content.difficulty-missing',
  'content.difficulty-not-measured',
  'content.stamps-missing',
  'content.list-too-short',
  'content.name-not-writable',
  'content.picture-missing',
  'content.unknown-identity',
  'lesson.markdown',
  'lesson.sections',
  'lesson.dead-link',
  'lesson.not-used',
  'lesson.translation-missing',
  'lesson.structure-differs',
  'lesson.unknown-term',
  'lesson.specimen',
  'lesson.activity',
  'lesson.length',
  'lesson.how-to-forge',
  'lesson.person',
  'lesson.no-source',
  'lesson.no-alternative',
  'lesson.incomplete',
  'lesson.in-no-course',
  'task.text-missing',
  'task.text-unused',
  'task.sense',
  'task.unknown-term',
  'task.long-sentence',
] as const;

/** One problem code. */
export type ContentProblemCode = (typeof CONTENT_PROBLEM_CODES)[number];

/** A problem of a content file: where in the file (`pages[0].elements[3].ink`), and what was found. */
export interface ContentProblem {
  readonly code: ContentProblemCode;
  readonly path: string;
  readonly found: string;
}

/** A problem together with the file it is in. */
export interface FileProblem extends ContentProblem {
  readonly file: string;
}
