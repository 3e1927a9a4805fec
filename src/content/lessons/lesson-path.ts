/** A file of a lesson: the folder is the lesson's id, a text is named by its language. */
export type LessonFile =
  | { readonly part: 'facts'; readonly lesson: string }
  | { readonly part: 'text'; readonly lesson: string; readonly language: string }
  | { readonly part: 'course'; readonly course: string };

const FACTS = /(?:^|\/)lessons\/([a-z0-9-]+)\/lesson\.json$/;
const TEXT = /(?:^|\/)lessons\/([a-z0-9-]+)\/([a-z]{2,3})\.md$/;
const COURSE = /(?:^|\/)lessons\/courses\/([a-z0-9-]+)\.json$/;

/** Says what a file is to the lessons, by its path; null where it is no part of them. */
export function lessonFileAt(path: string): LessonFile | null {
  const [, course] = COURSE.exec(path) ?? [];
  if (course !== undefined) return { part: 'course', course };
  const [, of] = FACTS.exec(path) ?? [];
  if (of !== undefined) return { part: 'facts', lesson: of };
  const [, lesson, language] = TEXT.exec(path) ?? [];
  return lesson !== undefined && language !== undefined ? { part: 'text', lesson, language } : null;
}
