import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { SessionRecord } from '@/core/learning/session-record';
import { Page } from '@/screens/page';
import { hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useAssessment } from '@/screens/use-assessment';
import { useProfile } from '@/screens/use-profile';
import type { TestsOverview } from '@/state/tests-store';
import { ButtonLink } from '@/ui/button';
import { Card } from '@/ui/card';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import { RoundCard } from './round-card';
import styles from './tests-screen.module.css';
import { TimeChoice } from './time-choice';

/** The tests of a person in their order: what can be taken, what is due, and what was taken. */
export function TestsScreen() {
  const profile = useProfile();
  return profile && <OfProfile profileId={profile.id} />;
}

function OfProfile({ profileId }: { readonly profileId: string }) {
  const { t } = useTranslation('tests');
  const { tests } = useAssessment();
  const state = useStore(tests.state);
  useEffect(() => {
    void tests.load(profileId);
  }, [tests, profileId]);
  const shown = state.phase === 'ready' && state.overview.profileId === profileId ? state.overview : null;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {state.phase === 'failed' && <ProblemNotice problem={state.problem} />}
      {state.phase !== 'failed' && !shown && <Skeleton height="40vh" />}
      {shown && <Overview overview={shown} />}
    </Page>
  );
}

function Overview({ overview }: { readonly overview: TestsOverview }) {
  const { t } = useTranslation('tests');
  const rules = ['feedback', 'half', 'exercises', 'time', 'pause', 'open', 'again'] as const;
  return (
    <>
      {overview.waiting && <Waiting session={overview.waiting} />}
      <RoundCard overview={overview} />
      <div className={styles.columns}>
        <Card title={t('rules.title')}>
          <ul className={styles.list}>
            {rules.map((rule) => (
              <li key={rule}>{t(`rules.${rule}`)}</li>
            ))}
          </ul>
        </Card>
        <div className={styles.stack}>
          <Card title={t('time.title')}>
            <TimeChoice />
          </Card>
          <Card title={t('doors.title')}>
            <div className={styles.acts}>
              <ButtonLink href={hrefTo(paths.checkCertificate())}>{t('doors.check')}</ButtonLink>
              <ButtonLink href={hrefTo(paths.cohort())}>{t('doors.cohort')}</ButtonLink>
            </div>
          </Card>
        </div>
      </div>
    </>
  );
}

function Waiting({ session: { id, plan, position } }: { readonly session: SessionRecord }) {
  const { t } = useTranslation('tests');
  const test = plan.test ? t(`kind.${plan.test}.name`) : '';
  return (
    <Notice
      tone="info"
      title={t('waiting.title')}
      actions={
        <ButtonLink variant="primary" href={hrefTo(paths.examination(id))}>
          {t('waiting.resume')}
        </ButtonLink>
      }
    >
      <p>{t('waiting.body', { test, done: position, total: plan.items })}</p>
    </Notice>
  );
}
