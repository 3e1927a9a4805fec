import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { TaskKind } from '@/core/tasks/task-kind';
import type { TaskFeedback, TaskShapes } from '@/core/tasks/task-record';
import type { OpenTask } from '@/examiner/tasks/task-contract';
import { createExerciseStore, type ExerciseStore } from '@/state/exercise-store';
import { useTimeLeft } from '@/table/desk/use-time-left';
import { useAnnounce } from '@/ui/announcer';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import styles from './exercise.module.css';
import { ExerciseContext, type ExerciseSurroundings } from './exercise-context';
import type { ExerciseView } from './exercise-view';
import { EXERCISE_VIEWS } from './exercise-views';
import { OutcomeLine } from './outcome-line';

/** A finished exercise, as it is kept. */
export interface AnsweredExercise<K extends TaskKind = TaskKind> {
  readonly kind: K;
  readonly input: TaskShapes[K]['input'];
  readonly feedback: TaskFeedback<K>;
}

interface ExerciseProps<K extends TaskKind> {
  /** An open task; whoever opened it closes it after the exercise has gone. Give each its own `key`. */
  readonly task: OpenTask<K>;
  readonly surroundings: ExerciseSurroundings;
  /** Whether it is said at once what it was; in a test it is not, and the answer leads straight on. */
  readonly tells: boolean;
  /** An answer that was given long ago, as it was stored: it is told at once what it was, and nothing can be entered. */
  readonly given?: unknown;
  /** Work on it that was begun before, as `onWork` was given it. */
  readonly begun?: unknown;
  /** Takes the work after every change, and when the page is hidden, so that it can be kept. */
  readonly onWork?: (input: TaskShapes[K]['input']) => void;
  /** Time for it in milliseconds, left out where it is not limited; when it is over, what was entered counts. */
  readonly limitMs?: number | undefined;
  /** Called before what was entered is handed in because time is over; `ready` where it was a whole answer by then. */
  readonly onTimeOver?: (ready: boolean) => void;
  /** Takes the time left in milliseconds, second by second; null where it is not limited, or no longer counts. */
  readonly onLeft?: (leftMs: number | null) => void;
  /** Called once, when the answer was scored; never for one that was given long ago. */
  readonly onAnswered: (answered: AnsweredExercise<K>) => void;
  /** Whether the page goes to its top and the focus to what is asked: where it is all of its screen and opens in the place of something that had it, such as the button that led on. */
  readonly takesFocus?: boolean;
  /** The level of the heading that asks: 1 where the exercise is all of its screen, 2 among other things. */
  readonly level?: 1 | 2;
  /** Leads on, and what the button says; without it the exercise ends with its feedback. */
  readonly next: { readonly label: string; readonly go: () => void } | null;
}

/** How often the work is handed on while nothing happens, in milliseconds. */
const STEADY_MS = 5000;

/** One exercise of any kind: what is asked, the task itself, the button that answers, and what it was. */
export function Exercise<K extends TaskKind>(props: ExerciseProps<K>) {
  const {
    task,
    surroundings,
    tells,
    given,
    begun,
    onWork,
    limitMs,
    onTimeOver,
    onLeft,
    onAnswered,
    takesFocus = false,
    level = 2,
    next,
  } = props;
  const { t } = useTranslation(['exercise', 'examination', 'facts', 'glossary']);
  const { examiner, clock } = surroundings;
  const kind: TaskKind = task.kind;
  const Heading = `h${level}` as const;
  const prompt = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    // It stands where the last one was scrolled to its end.
    window.scrollTo(0, 0);
    prompt.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const [store] = useState(() => createExerciseStore({ task, examiner, clock, begun }));
  const { phase, input, isReady, feedback } = useStore(store.state);
  const View: ExerciseView<K> = EXERCISE_VIEWS[task.kind];
  const told = tells ? feedback : null;
  useOnce(given !== undefined, () => void store.lookAgain(given));
  useOnce(given === undefined && phase === 'told', () => feedback && onAnswered({ kind: task.kind, input, feedback }));
  useOutcomeAnnouncement(told);
  useKeptWork(store, onWork, limitMs !== undefined);
  const elapsedMs = useCallback(() => store.work().elapsedMs, [store]);
  const isOpen = phase === 'working' || phase === 'failed';
  const leftMs = useTimeLeft({
    elapsedMs,
    limitMs: limitMs ?? null,
    open: isOpen,
    onOver: () => {
      onTimeOver?.(isReady);
      void store.timeIsOver();
    },
  });
  useEffect(() => onLeft?.(isOpen ? leftMs : null), [onLeft, isOpen, leftMs]);

  const footer = (
    <>
      {phase === 'failed' && <Notice tone="problem" title={t('failed')} />}
      {(!told || next) && (
        // One button all along, so that the focus stays on it when the answer has become the way on.
        <Button
          variant="primary"
          wide
          aria-disabled={!told && (!isReady || phase !== 'working')}
          onClick={told ? next?.go : () => void store.answer()}
        >
          {told ? next?.label : t(phase === 'answering' ? 'answering' : isReady ? 'answer' : `kind.${kind}.todo`)}
        </Button>
      )}
    </>
  );
  const outcome = told && <OutcomeLine score={told.score} />;
  const value = useMemo(() => ({ ...surroundings, footer, outcome }), [surroundings, footer, outcome]);

  return (
    <section className={styles.exercise} data-kind={kind} aria-label={t(`kind.${kind}.name`)}>
      <header className={styles.head}>
        <p className={styles.kind}>{t(`kind.${kind}.name`)}</p>
        <Heading ref={prompt} className={styles.prompt} tabIndex={-1}>
          {t(`kind.${kind}.prompt`)}
        </Heading>
      </header>
      <ExerciseContext value={value}>
        <Suspense fallback={<Skeleton height="24rem" />}>
          <View
            task={task}
            input={input}
            feedback={told}
            enter={store.enter}
            use={store.use}
            begin={store.begin}
            answer={told ? (next?.go ?? nothing) : () => void store.answer()}
          />
        </Suspense>
      </ExerciseContext>
    </section>
  );
}

function nothing(): void {
  // This exercise ends with its feedback.
}

/** Stops the clock while the page is hidden, and hands the work on after every change, and when it may go away. */
function useKeptWork<K extends TaskKind>(
  store: ExerciseStore<K>,
  onWork: ((input: TaskShapes[K]['input']) => void) | undefined,
  limited: boolean,
): void {
  useEffect(() => {
    const hand = () => {
      if (store.state.getState().phase === 'working') onWork?.(store.work());
    };
    const onVisibility = () => {
      store.pause(document.hidden);
      if (document.hidden) hand();
    };
    const stop = store.state.subscribe(hand);
    document.addEventListener('visibilitychange', onVisibility);
    // Where time is limited, what was taken outlives a crash too, whether anything was entered or not.
    const steady = limited ? setInterval(hand, STEADY_MS) : undefined;
    return () => {
      clearInterval(steady);
      stop();
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [store, onWork, limited]);
}

function useOnce(when: boolean, act: () => void): void {
  const done = useRef(false);
  useEffect(() => {
    if (!when || done.current) return;
    done.current = true;
    act();
  });
}

function useOutcomeAnnouncement(feedback: TaskFeedback | null): void {
  const { t } = useTranslation('exercise');
  const announce = useAnnounce();
  const outcome = feedback?.score.outcome ?? null;
  useEffect(() => {
    if (outcome !== null) announce(t(`outcome.${outcome}`));
  }, [outcome, announce, t]);
}
