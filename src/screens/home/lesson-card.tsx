import { useTranslation } from 'react-i18next';
import { placeToGoOn } from '@/core/learning/lesson-progress';
import type { Role } from '@/core/tasks/role';
import { nextLesson } from '@/screens/next-lesson';
import { hrefTo, paths } from '@/screens/paths';
import { useCourses, useLessonState } from '@/screens/use-lessons';
import type { ListedCourse } from '@/state/lesson-library';
import { ButtonLink } from '@/ui/button';
import { Card } from '@/ui/card';
import { Skeleton } from '@/ui/skeleton';
import type { HomeCardProps } from './home-card-props';
import styles from './home-screen.module.css';

/** The lesson to go on with, or the next one that is written for the person's work; nothing once all are done. */
export function LessonCard({ profile }: HomeCardProps) {
  const { t } = useTranslation('learn');
  const { t: home } = useTranslation('home');
  const courses = useCourses();
  const state = useLessonState(profile.id);
  if (state.phase === 'loading') return <Skeleton height="150px" />;
  const progress = state.phase === 'ready' ? state.progress : {};
  const next = nextLesson(writtenFor(profile.role, courses), progress);
  if (!next) return null;
  const begun = progress[next.id] ?? null;
  const { sections, minutes } = next.facts;
  const place = placeToGoOn(begun, sections);
  return (
    <Card title={next.title} lead={next.lead}>
      <p className={styles.note}>
        {[t(begun ? 'goOn.stopped' : 'goOn.first'), home('lesson.minutes', { count: minutes })].join(' · ')}
      </p>
      <div className={styles.actions}>
        <ButtonLink href={hrefTo(paths.lessonSection(next.id, place))}>
          {begun
            ? t('goOn.continue', { section: sections.indexOf(place) + 1, sections: sections.length })
            : t('goOn.begin')}
        </ButtonLink>
        <ButtonLink variant="quiet" href={hrefTo(paths.learn())}>
          {home('lesson.all')}
        </ButtonLink>
      </div>
    </Card>
  );
}

function writtenFor(role: Role, courses: readonly ListedCourse[]): readonly ListedCourse[] {
  return courses.map((course) => ({
    ...course,
    lessons: course.lessons.filter(({ facts }) => facts.roles.includes(role)),
  }));
}
