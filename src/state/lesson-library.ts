import type { Course, Lesson, LessonHead } from '@/core/learning/lesson';
import type { LessonSourcePort } from './lesson-port';

/** A course with its lessons in their order; what a language lacks is left out. */
export interface ListedCourse {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly lessons: readonly LessonHead[];
}

/** The lessons of this build; each answer is asked for once and kept, so that a screen can wait for it. */
export interface LessonLibrary {
  courses(language: string): Promise<readonly ListedCourse[]>;
  lesson(id: string, language: string): Promise<Lesson | null>;
}

/** Makes the library of lessons; after a failure the next call asks again. */
export function createLessonLibrary(source: LessonSourcePort): LessonLibrary {
  const courses = keeping(async (language) => {
    const [all, heads] = await Promise.all([source.courses(), source.heads(language)]);
    return Object.entries(all).map(([id, course]) => listed(id, course, { heads, language }));
  });
  const lessons = keeping((key) => {
    const [language = '', id = ''] = key.split('/');
    return source.lesson(id, language);
  });
  return { courses, lesson: (id, language) => lessons(`${language}/${id}`) };
}

function listed(
  id: string,
  { title, lead, lessons }: Course,
  { heads, language }: { readonly heads: readonly LessonHead[]; readonly language: string },
): ListedCourse {
  return {
    id,
    title: title[language] ?? '',
    lead: lead[language] ?? '',
    lessons: lessons.flatMap((lesson) => heads.find((head) => head.id === lesson) ?? []),
  };
}

function keeping<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const asked = ask(key);
    kept.set(key, asked);
    asked.catch(() => kept.get(key) === asked && kept.delete(key));
    return asked;
  };
}
