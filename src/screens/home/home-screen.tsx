import { type ComponentType, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Profile } from '@/core/learning/profile';
import { Page } from '@/screens/page';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import { usePracticePlan } from '@/screens/use-practice-plan';
import { useProfile } from '@/screens/use-profile';
import { useProgress } from '@/screens/use-progress';
import { arriving } from '@/ui/arriving';
import { Skeleton } from '@/ui/skeleton';
import type { HomeCardProps } from './home-card-props';
import { CARDS_OF_ROLE, type HomeCard } from './home-cards';
import { PastSessions } from './past-sessions';
import { StandingCards } from './standing-cards';
import { TodayCard } from './today-card';

/** Every card; those that the first visit does not show arrive after it. A reminder keeps no room, since most days bring none. */
const CARDS: Readonly<Record<HomeCard, ComponentType<HomeCardProps>>> = {
  today: TodayCard,
  due: arriving(async () => (await import('./due-tests')).DueTests),
  topics: arriving(async () => (await import('./topics-card')).TopicsCard, <Skeleton height="340px" />),
  doors: arriving(async () => (await import('./doors-card')).DoorsCard, <Skeleton height="220px" />),
  lesson: arriving(async () => (await import('./lesson-card')).LessonCard, <Skeleton height="150px" />),
  standing: StandingCards,
  past: PastSessions,
};

/** Home: the ten minutes that help most are the one primary action; below them what the person's work asks for. */
export function HomeScreen() {
  const profile = useProfile();
  return profile && <Home key={`${profile.id} ${profile.role}`} profile={profile} />;
}

function Home({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation();
  const { sessions } = useServices();
  const listed = useStore(sessions.state);
  const progress = useProgress(profile.id);
  const planned = usePracticePlan(profile.id);
  useEffect(() => {
    void sessions.load(profile.id);
  }, [sessions, profile.id]);
  const failed = [listed, progress, planned].find((one) => one.phase === 'failed');
  return (
    <Page title={t('nav.today')} ownHeading>
      {failed?.phase === 'failed' && <ProblemNotice problem={failed.problem} />}
      {CARDS_OF_ROLE[profile.role].map((name) => {
        const Shown = CARDS[name];
        return <Shown key={name} profile={profile} planned={planned} sessions={listed} progress={progress} />;
      })}
    </Page>
  );
}
