import { type LintRule, problemIn } from '@/content/lint/content-set';

/** Courses name lessons that exist, each once, and every lesson is part of a course. */
export const lessonCourses: LintRule = {
  name: 'lesson-courses',
  check: ({ lessons, courses }) => [
    ...courses.flatMap(({ file, value }) =>
      value.lessons.flatMap((id, index) => {
        const exists = lessons.some((lesson) => lesson.id === id);
        return exists && value.lessons.indexOf(id) === index
          ? []
          : [problemIn(file, 'lesson.dead-link', `lessons[${index}]`, id)];
      }),
    ),
    ...lessons
      .filter(({ id }) => !courses.some(({ value }) => value.lessons.includes(id)))
      .map(({ file, id }) => problemIn(file, 'lesson.in-no-course', '', id)),
  ],
};
