import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { isExamination } from '@/core/learning/answer-record';
import { answersOfPair } from '@/core/learning/session-load';
import { goTo, hrefTo, paths } from '@/screens/paths';
import { useServices } from '@/screens/services';
import { stepsOf } from '@/screens/steps-of';
import { useAssessment } from '@/screens/use-assessment';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Examination } from './examination';
import styles from './examination.module.css';
import { LookedExercise } from './looked-exercise';
import { PairSection } from './pair-section';
import { toldDraft } from './told-draft';
import { TopBar } from './top-bar';
import { useLookedAt } from './use-looked-at';

interface LookScreenProps {
  readonly session: string;
  /** Which item; counts from 0. */
  readonly index: number;
  /** Where somebody came from, and goes back to. */
  readonly from: 'summary' | 'history';
}

/** An item of a finished session once more, with the answer that was given and the feedback to it. */
export function LookScreen({ session: id, index, from }: LookScreenProps) {
  const { t } = useTranslation(['examination', 'exercise', 'facts', 'glossary']);
  const { session, examiner, clock, newId } = useServices();
  const { contentVersion } = useAssessment();
  const state = useStore(session.state);
  const finished = state.phase === 'finished' && state.session.id === id ? state : null;
  // The items of a test are not shown again: its form stays good for others.
  const record = finished?.answers.find(({ plan, index: at }) => plan.purpose !== 'test' && at === index);
  const isOlder = record !== undefined && record.plan.contentVersion !== contentVersion;
  const looked = useLookedAt(examiner, finished?.session.plan, isOlder ? undefined : record);
  const missing = state.phase === 'failed' || (finished !== null && !record);
  const back =
    from === 'history'
      ? { label: t('look.history'), path: paths.history() }
      : { label: t('feedback.summary'), path: paths.summary(id) };
  const heading = {
    where: t('top.look'),
    steps: record ? stepsOf(record.plan, index) : null,
    leave: { label: back.label, href: hrefTo(back.path) },
  };

  useEffect(() => {
    const now = session.state.getState();
    if (now.phase !== 'finished' || now.session.id !== id) void session.openSummary(id);
  }, [session, id]);

  if (looked === null || looked === 'failed' || looked === 'changed') {
    const problem = isOlder || looked === 'changed' ? 'lookChanged' : looked || missing ? 'lookFailed' : null;
    return (
      <div className={styles.screen} data-surface="desk">
        <TopBar heading={heading} onHelp={null} />
        {problem ? (
          <div className={styles.problem}>
            <Notice
              tone="problem"
              title={t(`problem.${problem}`)}
              actions={<Button onClick={() => goTo(back.path)}>{back.label}</Button>}
            />
          </div>
        ) : (
          <p className={styles.waiting} role="status">
            {t('top.opening')}
          </p>
        )}
      </div>
    );
  }
  if (looked.kind === 'exercise')
    return <LookedExercise key={looked.task.handle} looked={looked} heading={heading} back={back} />;
  return (
    <Examination
      key={looked.specimen.handle}
      examiner={examiner}
      clock={clock}
      newId={newId}
      specimen={looked.specimen}
      draft={toldDraft(index, looked.record.answer)}
      stage={{
        kind: 'told',
        feedback: looked.feedback,
        answer: looked.record.answer,
        others: <PairSection answers={answersOfPair(finished?.answers ?? [], index).filter(isExamination)} />,
        nextLabel: back.label,
        onNext: () => goTo(back.path),
        footer: null,
      }}
      heading={heading}
      onDraft={nothingToKeep}
      onSubmit={nothingToKeep}
      notice={null}
    />
  );
}

function nothingToKeep(): void {
  // The answer was given long ago.
}
