import type { ContentProblem } from '@/content/content-problem';
import { fail, type Result } from '@/core/kernel/result';
import { headOfLesson } from './head-of-lesson';
import { lessonFileAt } from './lesson-path';
import { parseCourse, parseLessonFacts } from './parse-lesson-facts';
import { readLessonText } from './read-lesson-text';

/** What the build makes of a file of the lessons: itself as parsed, or only what a list of lessons needs of it. */
export type LessonPart = 'whole' | 'head';

/**
 * Turns a file of the lessons into what the application loads; `readSibling` gives another file of the same folder. Null for
 * a file that is no part of the lessons.
 */
export function compileLessonFile(
  path: string,
  part: LessonPart,
  read: { readonly text: string; readonly sibling: (name: string) => string },
): Result<unknown, readonly ContentProblem[]> | null {
  const file = lessonFileAt(path);
  if (!file) return null;
  if (file.part === 'course') return parseCourse(JSON.parse(read.text));
  if (file.part === 'facts') return parseLessonFacts(JSON.parse(read.text));
  const facts = parseLessonFacts(JSON.parse(read.sibling('lesson.json')));
  if (!facts.ok) return fail(facts.problem);
  const text = readLessonText(read.text, facts.value.sections);
  if (!text.ok || part === 'whole') return text;
  return headOfLesson({ id: file.lesson, facts: facts.value, text: text.value });
}
