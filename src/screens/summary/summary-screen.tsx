import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { type AnswerRecord, isExamination, isExercise } from '@/core/learning/answer-record';
import { SESSION_LOADS } from '@/core/learning/session-load';
import { purposeOf } from '@/core/learning/session-plan';
import type { SessionRecord } from '@/core/learning/session-record';
import { summarise } from '@/core/learning/session-summary';
import { useFormat } from '@/i18n/use-format';
import { Page } from '@/screens/page';
import { goTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import { stepsOf } from '@/screens/steps-of';
import { useSessionName } from '@/screens/use-session-name';
import { isStorageProblem } from '@/screens/use-start-session';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import { AdviceCard } from './advice-card';
import { CategoryCard } from './category-card';
import { DriftCard } from './drift-card';
import { ExercisesCard } from './exercises-card';
import { FeltCard } from './felt-card';
import { FeltForm } from './felt-form';
import { InstrumentsCard } from './instruments-card';
import { ItemsCard } from './items-card';
import { NextDoors } from './next-doors';
import { PairCard } from './pair-card';
import { SummaryMeasures } from './summary-measures';
import styles from './summary-screen.module.css';

/** After a session: what was found and what was not, and what to look at next. */
export function SummaryScreen({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation(['summary', 'exercise']);
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
  const [skipped, setSkipped] = useState(false);
  if (shown && !isTest && asksHowItFelt(shown) && !skipped) {
    return (
      <FeltForm
        total={shown.answers.length}
        onSay={(right) => void session.feel(right)}
        onSkip={() => setSkipped(true)}
      />
    );
  }
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

/** Where nothing was told on the way, it is asked how it felt before the result is shown. */
function asksHowItFelt(shown: { readonly session: SessionRecord; readonly answers: readonly AnswerRecord[] }): boolean {
  const { session, answers } = shown;
  const isLate = SESSION_LOADS[purposeOf(session.plan)].feedback === 'at-end';
  return isLate && session.felt === undefined && answers.length > 0;
}

function Summary(props: { readonly session: SessionRecord; readonly answers: readonly AnswerRecord[] }) {
  const { session, answers } = props;
  const { t } = useTranslation('summary');
  const nameOf = useSessionName();
  const format = useFormat();
  const own = answers.filter(({ by }) => by === undefined || by === 'self');
  const summary = summarise(own);
  const examinations = own.filter(isExamination);
  const lead = t('lead', {
    choice: nameOf(session.plan),
    when: format.dayTime(session.startedAt),
    count: own.length,
    total: stepsOf(session.plan, 0).total,
  });
  return (
    <Page title={t('title')} lead={lead}>
      {session.felt && <FeltCard felt={session.felt.right} answers={answers} />}
      <PairCard answers={answers} />
      <SummaryMeasures summary={summary} answers={examinations.length} />
      <AdviceCard advice={summary.advice} undetermined={summary.undetermined} />
      <div className={styles.columns}>
        <CategoryCard summary={summary} />
        <InstrumentsCard summary={summary} answers={examinations.length} />
      </div>
      <DriftCard answers={answers} />
      {examinations.length > 0 && <ItemsCard sessionId={session.id} answers={examinations} />}
      <ExercisesCard exercises={own.filter(isExercise)} />
      <NextDoors purpose={purposeOf(session.plan)} />
    </Page>
  );
}
