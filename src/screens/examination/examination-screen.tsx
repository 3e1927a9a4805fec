import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { kitOf } from '@/core/learning/role-kit';
import { answererOf, isToldAtOnce } from '@/core/learning/session-load';
import { goTo, hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import { stepsOf } from '@/screens/steps-of';
import { useSessionName } from '@/screens/use-session-name';
import { KitContext } from '@/table/desk/kit';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Examination, type Stage } from './examination';
import styles from './examination.module.css';
import { HandOver } from './hand-over';
import { OverHint } from './over-hint';
import { PairSection } from './pair-section';
import { SavingLine } from './saving-line';
import { SessionExercise } from './session-exercise';
import { SessionFailed } from './session-failed';
import { toldDraft } from './told-draft';
import { TopBar } from './top-bar';

/** The examination screen of a practice session, opened or resumed where it stopped; `session` is its id. */
export function ExaminationScreen({ session: id }: { readonly session: string }) {
  const { t } = useTranslation(['examination', 'exercise', 'facts', 'glossary']);
  const nameOf = useSessionName();
  const { session, examiner, clock, newId } = useServices();
  const state = useStore(session.state);
  const current = 'session' in state && state.session?.id === id;
  const finished = current && state.phase === 'finished';
  const isTest = current && state.session?.plan.purpose === 'test';

  useEffect(() => {
    const now = session.state.getState();
    const here = 'session' in now && now.session?.id === id && now.phase !== 'finished' && now.phase !== 'failed';
    if (!here) void session.resume(id);
    return () => void session.leave();
  }, [session, id]);

  useEffect(() => {
    if (finished) goTo(isTest ? paths.testResult(id) : paths.summary(id));
  }, [finished, isTest, id]);

  const onDraft = useCallback((draft: Parameters<typeof session.saveDraft>[0]) => session.saveDraft(draft), [session]);
  const onSubmit = useCallback(
    (answer: Parameters<typeof session.submit>[0]) => void session.submit(answer),
    [session],
  );

  const plan = current ? state.session?.plan : undefined;
  const kit = kitOf(plan?.role);
  const [handedOver, setHandedOver] = useState(-1);
  const [over, setOver] = useState<{ readonly index: number; readonly decided: boolean } | null>(null);
  const index = 'index' in state ? state.index : (current && state.session?.position) || 0;
  const heading = {
    where: isTest ? t('top.test') : plan ? t('top.where', { choice: nameOf(plan) }) : '',
    steps: plan ? stepsOf(plan, index) : null,
    leave: { label: t('top.leave'), href: hrefTo(isTest ? paths.tests() : paths.home()) },
  };

  if (state.phase === 'failed') {
    return (
      <div className={styles.screen} data-surface="desk">
        <TopBar heading={heading} onHelp={null} />
        <div className={styles.problem}>
          <SessionFailed
            problem={state.problem}
            onAgain={() => void session.resume(id)}
            onEnd={state.session ? () => void session.finishEarly() : null}
          />
        </div>
      </div>
    );
  }
  const onTimeOver = (decided: boolean) => setOver({ index, decided });
  const overHint = over?.index === index - 1 ? <OverHint key={index} decided={over.decided} /> : undefined;
  const notice =
    (state.phase === 'examining' || state.phase === 'exercising') && state.problem ? (
      state.problem.code === 'storage.moved-on' ? (
        <Notice
          tone="warning"
          title={t('problem.moved-on')}
          actions={<Button onClick={() => void session.next()}>{t('problem.goOn')}</Button>}
        />
      ) : (
        <ProblemNotice problem={state.problem} />
      )
    ) : null;
  if (current && (state.phase === 'exercising' || state.phase === 'exercised'))
    return (
      <KitContext value={kit}>
        <SessionExercise state={state} heading={heading} notice={notice ?? overHint} onTimeOver={onTimeOver} />
      </KitContext>
    );
  if (!current || (state.phase !== 'examining' && state.phase !== 'answering' && state.phase !== 'told')) {
    return (
      <div className={styles.screen} data-surface="desk">
        <TopBar heading={heading} onHelp={null} />
        <p className={styles.waiting} role="status">
          {t('top.opening')}
        </p>
      </div>
    );
  }

  if (state.phase === 'told' && !isToldAtOnce(state.session.plan, state.index)) {
    return (
      <div className={styles.screen} data-surface="desk">
        <TopBar heading={heading} onHelp={null} />
        <div className={styles.problem}>
          <SavingLine saving={state.saving} onRetry={() => void session.retry()} />
        </div>
      </div>
    );
  }

  if (plan?.purpose === 'pair' && state.phase === 'examining' && handedOver !== index)
    return <HandOver key={index} by={answererOf(plan, index)} heading={heading} onReady={() => setHandedOver(index)} />;

  const last = state.session.plan.items - 1;
  const stage: Stage =
    state.phase === 'told'
      ? {
          kind: 'told',
          feedback: state.feedback,
          answer: state.answer,
          others: <PairSection answers={state.pair} />,
          onNext: () => void session.next(),
          nextLabel: t(state.index >= last ? 'feedback.summary' : 'feedback.nextItem'),
          footer: <SavingLine saving={state.saving} onRetry={() => void session.retry()} />,
        }
      : { kind: state.phase };

  return (
    <KitContext value={kit}>
      <Examination
        key={state.specimen.handle}
        examiner={examiner}
        clock={clock}
        newId={newId}
        specimen={state.specimen}
        draft={state.phase === 'told' ? toldDraft(state.index, state.answer) : state.draft}
        stage={stage}
        heading={heading}
        onDraft={onDraft}
        onSubmit={onSubmit}
        limitMs={state.session.plan.timeLimitMs}
        onTimeOver={onTimeOver}
        notice={notice}
        hint={overHint}
      />
    </KitContext>
  );
}
