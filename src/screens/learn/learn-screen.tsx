import { useTranslation } from 'react-i18next';
import type { Profile } from '@/core/learning/profile';
import { Page } from '@/screens/page';
import { ProblemNotice } from '@/screens/problem-notice';
import { useCourses, useLessonState } from '@/screens/use-lessons';
import { useProfile } from '@/screens/use-profile';
import { Skeleton } from '@/ui/skeleton';
import { CourseCard } from './course-card';
import { GoOnCard } from './go-on-card';

/** All courses with their lessons: what is done, what is begun, and where one stopped. */
export function LearnScreen() {
  const profile = useProfile();
  return profile && <Learn key={profile.id} profile={profile} />;
}

function Learn({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('learn');
  const courses = useCourses();
  const state = useLessonState(profile.id);
  const progress = state.phase === 'ready' ? state.progress : {};
  return (
    <Page title={t('title')} lead={t('lead')}>
      {state.phase === 'failed' && <ProblemNotice problem={state.problem} />}
      {state.phase === 'loading' ? (
        <Skeleton height="60vh" />
      ) : (
        <>
          <GoOnCard courses={courses} progress={progress} />
          {courses.map((course) => (
            <CourseCard key={course.id} course={course} progress={progress} />
          ))}
        </>
      )}
    </Page>
  );
}
