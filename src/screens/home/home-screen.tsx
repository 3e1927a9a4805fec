import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Profile } from '@/core/learning/profile';
import { Page } from '@/screens/page';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import { useProfile } from '@/screens/use-profile';
import { useProgress } from '@/screens/use-progress';
import { Skeleton } from '@/ui/skeleton';
import styles from './home-screen.module.css';
import { LineCard } from './line-card';
import { PastSessions } from './past-sessions';
import { SeenCard } from './seen-card';
import { TodayCard } from './today-card';

/** Today: begin or go on is the one primary action; below it what the person sees and misses. */
export function HomeScreen() {
  const profile = useProfile();
  return profile && <Today key={profile.id} profile={profile} />;
}

function Today({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation();
  const { sessions } = useServices();
  const listed = useStore(sessions.state);
  const progress = useProgress(profile.id);
  useEffect(() => {
    void sessions.load(profile.id);
  }, [sessions, profile.id]);
  const counted = progress.phase === 'ready' ? progress.progress : null;
  return (
    <Page title={t('nav.today')} ownHeading>
      {listed.phase === 'failed' && <ProblemNotice problem={listed.problem} />}
      {progress.phase === 'failed' && listed.phase !== 'failed' && <ProblemNotice problem={progress.problem} />}
      <TodayCard
        profileId={profile.id}
        unfinished={listed.phase === 'ready' ? (listed.unfinished[0] ?? null) : null}
        progress={counted}
      />
      <div className={styles.columns}>
        {counted ? <LineCard progress={counted} /> : <Skeleton height="300px" />}
        {counted ? <SeenCard progress={counted} /> : <Skeleton height="300px" />}
      </div>
      {listed.phase === 'ready' && <PastSessions sessions={listed.finished} />}
    </Page>
  );
}
