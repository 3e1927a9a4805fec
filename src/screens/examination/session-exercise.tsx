import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Exercise } from '@/exercises/exercise';
import { useServices } from '@/screens/services';
import { TermDoor } from '@/screens/term-door';
import type { SessionState } from '@/state/session-state';
import frame from './full-screen.module.css';
import { SavingLine } from './saving-line';
import styles from './session-exercise.module.css';
import { type Heading, TopBar } from './top-bar';

interface SessionExerciseProps {
  readonly state: Extract<SessionState, { readonly phase: 'exercising' | 'exercised' }>;
  readonly heading: Heading;
  /** A message above the exercise, such as that another tab has answered it. */
  readonly notice: ReactNode;
  readonly onTimeOver: (ready: boolean) => void;
}

/** An exercise as an item of a session: the same bar as over the light table, and the answer told once it is on disk. */
export function SessionExercise({ state, heading, notice, onTimeOver }: SessionExerciseProps) {
  const { t } = useTranslation('examination');
  const { session, examiner, clock, newId } = useServices();
  const { task, index } = state;
  const { kind } = task;
  const onWork = useCallback(
    (input: unknown) => session.saveExercise({ index, task: kind, input }),
    [session, index, kind],
  );
  const surroundings = useMemo(
    () => ({ examiner, clock, newId, Term: TermDoor, hasKeys: true }),
    [examiner, clock, newId],
  );
  const [leftMs, setLeftMs] = useState<number | null>(null);
  const saving = state.phase === 'exercised' ? state.saving : null;
  const savingLine = saving && <SavingLine saving={saving} onRetry={() => void session.retry()} />;
  const isLast = index >= state.session.plan.items - 1;
  return (
    <div className={frame.screen}>
      <TopBar heading={heading} onHelp={null} leftMs={leftMs} />
      <div className={styles.body}>
        {notice}
        {saving?.kind === 'not-saved' && <div className={styles.unsaved}>{savingLine}</div>}
        <Exercise
          key={task.handle}
          task={task}
          surroundings={surroundings}
          begun={state.phase === 'exercising' ? state.given : undefined}
          onWork={onWork}
          limitMs={state.session.plan.timeLimitMs}
          onTimeOver={onTimeOver}
          onLeft={setLeftMs}
          takesFocus
          tells={state.phase === 'exercised'}
          onAnswered={({ input, feedback }) => void session.submitExercise(input, feedback)}
          next={{ label: t(isLast ? 'feedback.summary' : 'feedback.nextItem'), go: () => void session.next() }}
        />
        {saving?.kind === 'saved' && savingLine}
      </div>
    </div>
  );
}
