import type { ContentProblem } from '@/content/content-problem';
import { fail, ok, type Result } from '@/core/kernel/result';
import type { Lesson, LessonHead } from '@/core/learning/lesson';

/** Gives what the list of lessons says of one; fails where the cover is none of its specimens. */
export function headOfLesson({ id, facts, text }: Lesson): Result<LessonHead, readonly ContentProblem[]> {
  const { level, roles, curriculum, categories, minutes, sections } = facts;
  const cover = facts.specimens[facts.cover];
  if (!cover) return fail([{ code: 'lesson.dead-link', path: 'cover', found: facts.cover }]);
  return ok({
    id,
    facts: { level, roles, curriculum, categories, minutes, sections },
    title: text.title,
    lead: text.lead,
    cover,
  });
}
