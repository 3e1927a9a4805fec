import type { ContentProblem, FileProblem } from '@/content/content-problem';
import { lessonFileAt } from '@/content/lessons/lesson-path';
import { parseCourse, parseLessonFacts } from '@/content/lessons/parse-lesson-facts';
import { readLessonText } from '@/content/lessons/read-lesson-text';
import { fail, ok, type Result } from '@/core/kernel/result';
import type { Course, LessonFacts, LessonText } from '@/core/learning/lesson';
import type { FromFile, LintedLesson } from './content-set';
import type { ContentFile } from './lint-content';

/** All lessons and courses whose shape is right, and what is wrong with the shape of the others. */
export interface ReadLessons {
  readonly lessons: readonly LintedLesson[];
  readonly courses: readonly FromFile<Course>[];
  readonly problems: readonly FileProblem[];
}

/** Reads the files of the lessons; the files of a lesson whose `lesson.json` is wrong are left for when it is right. */
export function readLessons(files: readonly ContentFile[]): ReadLessons {
  const problems: FileProblem[] = [];
  const courses: FromFile<Course>[] = [];
  const facts = new Map<string, FromFile<LessonFacts>>();
  const texts = new Map<string, Map<string, FromFile<LessonText>>>();

  function keep<T>(file: string, read: Result<T, readonly ContentProblem[]>, take: (value: T) => void): void {
    if (read.ok) take(read.value);
    else problems.push(...read.problem.map((problem) => ({ file, ...problem })));
  }

  const known = files.map(({ path, text }) => ({ path, text: text ?? '', at: lessonFileAt(path) }));
  for (const { path, text, at } of known) {
    if (at?.part === 'course') keep(path, fromJson(text, parseCourse), (value) => courses.push({ file: path, value }));
    if (at?.part === 'facts')
      keep(path, fromJson(text, parseLessonFacts), (value) => facts.set(at.lesson, { file: path, value }));
  }
  for (const { path, text, at } of known) {
    if (at?.part !== 'text') continue;
    const own = facts.get(at.lesson);
    if (!own) continue;
    const inLanguages = texts.get(at.lesson) ?? new Map<string, FromFile<LessonText>>();
    texts.set(at.lesson, inLanguages);
    keep(path, readLessonText(text, own.value.sections), (value) =>
      inLanguages.set(at.language, { file: path, value }),
    );
  }
  const lessons = [...facts].map(([id, { file, value }]) => ({
    id,
    file,
    facts: value,
    texts: texts.get(id) ?? new Map<string, FromFile<LessonText>>(),
  }));
  return { lessons, courses, problems };
}

function fromJson<T>(text: string, parse: (value: unknown) => Result<T, readonly ContentProblem[]>) {
  const json = readJson(text);
  return json.ok ? parse(json.value) : json;
}

/** Reads JSON; fails with what the reader says. */
export function readJson(text: string): Result<unknown, readonly ContentProblem[]> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return fail([{ code: 'content.json', path: '', found }]);
  }
}
