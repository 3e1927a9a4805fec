import type { Lesson, LessonHead } from '@/core/learning/lesson';

/** Gives what the list of lessons says of one. */
export function headOfLesson({ id, facts, text }: Lesson): LessonHead {
  const { level, roles, curriculum, categories, minutes, sections, activities } = facts;
  return {
    id,
    facts: { level, roles, curriculum, categories, minutes, sections, activities: Object.keys(activities) },
    title: text.title,
    lead: text.lead,
  };
}
