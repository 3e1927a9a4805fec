import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { SessionRecord } from '@/core/learning/session-record';
import type { TimeFactor } from '@/core/learning/tests/test-kind';
import { travellerLimitMs } from '@/core/learning/traveller-time';
import { isTodayDone } from '@/screens/is-today-done';
import { Page } from '@/screens/page';
import { hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import { stepsOf } from '@/screens/steps-of';
import { type PracticePlanState, usePracticePlan } from '@/screens/use-practice-plan';
import { useProfile } from '@/screens/use-profile';
import { useSessionName } from '@/screens/use-session-name';
import { useStartSession } from '@/screens/use-start-session';
import type { SessionOrder } from '@/state/session-state';
import { Button, ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import { type OwnChoice, OwnChoiceFields } from './own-choice';
import styles from './practice-screen.module.css';
import { TodayCard } from './today-card';

/** Practise: what would help most today first, and below it whatever one chooses. */
export function PracticeScreen() {
  const profile = useProfile();
  return profile && <Choose key={profile.id} profileId={profile.id} />;
}

function Choose({ profileId }: { readonly profileId: string }) {
  const { t } = useTranslation(['practice', 'glossary', 'reference']);
  const { sessions, settings } = useServices();
  const factor = useStore(settings.state, ({ settings: { timeFactor } }) => timeFactor);
  const listed = useStore(sessions.state);
  const planned = usePracticePlan(profileId);
  const [choice, setChoice] = useState<OwnChoice>({
    mode: 'practice',
    choice: 'mixed',
    focus: null,
    seconds: null,
  });
  const { start, busy, problem } = useStartSession(profileId);
  useEffect(() => {
    void sessions.load(profileId);
  }, [sessions, profileId]);
  const waiting = listed.phase === 'ready' ? listed.unfinished[0] : undefined;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {waiting && <Waiting session={waiting} />}
      {problem && <ProblemNotice problem={problem} />}
      {planned.phase === 'failed' && <ProblemNotice problem={planned.problem} />}
      {planned.phase === 'loading' && <Skeleton height="16rem" />}
      {planned.phase === 'ready' && (
        <TodayCard
          plan={planned.plan}
          done={isTodayDone(listed, planned.plan)}
          busy={busy}
          onStart={() => void start(planned.planner.orderOf('today', planned.plan))}
        />
      )}
      <section className={styles.own} aria-labelledby="own">
        <h2 id="own">{t('own.title')}</h2>
        <OwnChoiceFields choice={choice} onChange={setChoice} />
        <div>
          <Button disabled={busy} onClick={() => void start(orderOf(choice, planned, factor))}>
            {busy ? t('starting') : t(`mode.${choice.mode}.start`)}
          </Button>
        </div>
      </section>
    </Page>
  );
}

/** Gives the order of what was chosen; a warm-up follows what somebody is least good at, as far as that is known. */
function orderOf(
  { mode, choice, focus, seconds }: OwnChoice,
  planned: PracticePlanState,
  factor: TimeFactor,
): SessionOrder {
  if (mode === 'warm-up' && planned.phase === 'ready') return planned.planner.orderOf('warm-up', planned.plan);
  const order = { purpose: mode, choice: mode === 'practice' || mode === 'pair' ? choice : ('mixed' as const) };
  if (mode === 'shift' && seconds !== null) return { ...order, timeLimitMs: travellerLimitMs(seconds, factor) };
  return focus && mode === 'practice' ? { ...order, focus } : order;
}

function Waiting({ session }: { readonly session: SessionRecord }) {
  const { t } = useTranslation('practice');
  const nameOf = useSessionName();
  const { now, total } = stepsOf(session.plan, session.position);
  const values = { done: now - 1, total, choice: nameOf(session.plan) };
  return (
    <Notice
      tone="info"
      title={t('unfinished.title')}
      actions={<ButtonLink href={hrefTo(paths.examination(session.id))}>{t('unfinished.resume')}</ButtonLink>}
    >
      <p>{t('unfinished.body', values)}</p>
      {!session.plan.test && <p>{t('unfinished.closes')}</p>}
    </Notice>
  );
}
