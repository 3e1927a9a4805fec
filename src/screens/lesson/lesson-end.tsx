import { useTranslation } from 'react-i18next';
import type { Lesson } from '@/core/learning/lesson';
import type { LessonProgress } from '@/core/learning/lesson-progress';
import { useFormat } from '@/i18n/use-format';
import { hrefTo, paths } from '@/screens/paths';
import { useCourses } from '@/screens/use-lessons';
import { ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/notice';

interface LessonEndProps {
  readonly lesson: Lesson;
  readonly progress: LessonProgress;
}

/** What was done in a finished lesson, and where to go from here. */
export function LessonEnd({ lesson, progress }: LessonEndProps) {
  const { t } = useTranslation('learn');
  const format = useFormat();
  const courses = useCourses();
  const activities = Object.keys(lesson.facts.activities);
  const right = activities.filter((name) => progress.outcomes[name] === 'right').length;
  const answered = activities.filter((name) => progress.outcomes[name]).length;
  const order = courses.find(({ lessons }) => lessons.some(({ id }) => id === lesson.id))?.lessons ?? [];
  const next = order[order.findIndex(({ id }) => id === lesson.id) + 1];
  return (
    <Notice
      tone="good"
      title={t('end.title')}
      actions={
        <>
          {next && (
            <ButtonLink href={hrefTo(paths.lesson(next.id))}>{t('end.next', { lesson: next.title })}</ButtonLink>
          )}
          <ButtonLink href={hrefTo(paths.practice())}>{t('end.practise')}</ButtonLink>
        </>
      }
    >
      <p>
        {t('end.answered', {
          right: format.number(right),
          answered: format.number(answered),
          count: activities.length,
        })}
      </p>
      <p>{t('end.note')}</p>
    </Notice>
  );
}
