import { useTranslation } from 'react-i18next';
import { placeToGoOn } from '@/core/learning/lesson-progress';
import type { Profile } from '@/core/learning/profile';
import { Page } from '@/screens/page';
import { hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useLesson, useLessonState } from '@/screens/use-lessons';
import { useProfile } from '@/screens/use-profile';
import { Skeleton } from '@/ui/skeleton';
import { LessonReader } from './lesson-reader';

interface LessonScreenProps {
  readonly lesson: string;
  /** The section that the address names; null leads to where one stopped. */
  readonly section: string | null;
}

/** A lesson, section by section; it opens where the person stopped. */
export function LessonScreen(props: LessonScreenProps) {
  const profile = useProfile();
  return profile && <OfPerson key={profile.id} profile={profile} {...props} />;
}

function OfPerson({ profile, lesson: id, section }: LessonScreenProps & { readonly profile: Profile }) {
  const { t } = useTranslation(['learn', 'glossary', 'examination', 'reference']);
  const lesson = useLesson(id);
  const state = useLessonState(profile.id);
  if (!lesson) {
    return (
      <Page title={t('missing.title')}>
        <p>
          {t('missing.text')} <a href={hrefTo(paths.learn())}>{t('back')}</a>
        </p>
      </Page>
    );
  }
  if (state.phase === 'loading') return <Skeleton height="60vh" />;
  const progress = state.phase === 'ready' ? (state.progress[id] ?? null) : null;
  const problem = state.phase === 'none' ? null : state.problem;
  const { sections } = lesson.facts;
  const place = section !== null && sections.includes(section) ? section : placeToGoOn(progress, sections);
  return (
    <Page title={lesson.text.title} ownHeading>
      {problem && <ProblemNotice problem={problem} />}
      <LessonReader lesson={lesson} place={place} progress={progress} />
    </Page>
  );
}
