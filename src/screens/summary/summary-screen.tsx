import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { type AnswerRecord, isExamination } from '@/core/learning/answer-record';
import type { SessionRecord } from '@/core/learning/session-record';
import { summarise } from '@/core/learning/session-summary';
import { useFormat } from '@/i18n/use-format';
import { Page } from '@/screens/page';
import { goTo, hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import { isStorageProblem } from '@/screens/use-start-session';
import { ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import { AdviceCard } from './advice-card';
import { CategoryCard } from './category-card';
import { InstrumentsCard } from './instruments-card';
import { ItemsCard } from './items-card';
import { SummaryMeasures } from './summary-measures';
import styles from './summary-screen.module.css';

/** After a session: what was found and what was not, and what to look at next. */
export function SummaryScreen({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('summary');
  const { session } = useServices();
  const state = useStore(session.state);
  const shown = state.phase === 'finished' && state.session.id === sessionId ? state : null;
  useEffect(() => {
    const now = session.state.getState();
    if (now.phase !== 'finished' || now.session.id !== sessionId) void session.openSummary(sessionId);
  }, [session, sessionId]);
  const isTest = shown?.session.plan.purpose === 'test';
  useEffect(() => {
    if (isTest) goTo(paths.testResult(sessionId));
  }, [isTest, sessionId]);
  if (shown && !isTest) return <Summary session={shown.session} answers={shown.answers} />;
  if (state.phase !== 'failed') return <Skeleton height="60vh" />;
  return (
    <Page title={t('title')}>
      {isStorageProblem(state.problem) ? (
        <ProblemNotice problem={state.problem} />
      ) : (
        <Notice tone="warning" title={t('gone')} />
      )}
    </Page>
  );
}

function Summary(props: { readonly session: SessionRecord; readonly answers: readonly AnswerRecord[] }) {
  const { session, answers } = props;
  const { t } = useTranslation('summary');
  const { t: common } = useTranslation();
  const format = useFormat();
  const summary = summarise(answers);
  const lead = t('lead', {
    choice: common(`choice.${session.plan.choice}`),
    when: format.dayTime(session.startedAt),
    count: answers.length,
    total: session.plan.items,
  });
  return (
    <Page title={t('title')} lead={lead}>
      <SummaryMeasures summary={summary} answers={answers.length} />
      <AdviceCard advice={summary.advice} undetermined={summary.undetermined} />
      <div className={styles.columns}>
        <CategoryCard summary={summary} />
        <InstrumentsCard summary={summary} answers={answers.length} />
      </div>
      <ItemsCard sessionId={session.id} answers={answers.filter(isExamination)} />
      <div className={styles.actions}>
        <ButtonLink variant="primary" href={hrefTo(paths.practice())}>
          {t('another')}
        </ButtonLink>
        <ButtonLink variant="quiet" href={hrefTo(paths.progress())}>
          {t('toProgress')}
        </ButtonLink>
      </div>
    </Page>
  );
}
