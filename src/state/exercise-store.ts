import { createStore } from 'zustand/vanilla';
import type { Instrument } from '@/core/examination/answer';
import { withInstrument } from '@/core/tasks/observed';
import type { TaskDefinition } from '@/core/tasks/task';
import type { TaskKind } from '@/core/tasks/task-kind';
import { isFeedbackOf, TASK_RECORD, type TaskFeedback, type TaskShapes } from '@/core/tasks/task-record';
import type { OpenTask, TaskDoor } from '@/examiner/tasks/task-contract';
import { createExaminationTimer } from './examination-timer';
import type { Clock } from './ports';
import type { Readable } from './readable';

/** How far an exercise is. */
export type ExercisePhase = 'working' | 'answering' | 'told' | 'failed';

/** Where an exercise stands: the input so far, and the feedback once it was told. */
export interface ExerciseState<K extends TaskKind> {
  readonly phase: ExercisePhase;
  readonly input: TaskShapes[K]['input'];
  readonly isReady: boolean;
  readonly feedback: TaskFeedback<K> | null;
}

/** What a learner does with one task. */
export interface ExerciseStore<K extends TaskKind> {
  readonly state: Readable<ExerciseState<K>>;
  /** Starts the clock: the task can be seen. */
  begin(): void;
  /** Stops the clock while the page is hidden, and starts it again. */
  pause(paused: boolean): void;
  /** Takes what was entered; nothing is taken once the answer is on its way. */
  enter(change: (input: TaskShapes[K]['input']) => TaskShapes[K]['input']): void;
  use(instrument: Instrument): void;
  /** Gives the work as it stands, with the time it took so far. */
  work(): TaskShapes[K]['input'];
  /** Hands the answer in, where it is ready. */
  answer(): Promise<void>;
  /** Hands the work in as it stands, ready or not: the time for it is over. */
  timeIsOver(): Promise<void>;
  /** Hands in an answer that was given long ago, to look at it again; one that cannot be read any more leaves the task open. */
  lookAgain(given: unknown): Promise<void>;
}

interface ExerciseDependencies<K extends TaskKind> {
  readonly task: OpenTask<K>;
  readonly examiner: Pick<TaskDoor, 'answerTask'>;
  readonly clock: Clock;
  /** Work that was begun before, as it was kept; what cannot be read any more is begun anew. */
  readonly begun?: unknown;
}

/** Opens the work on a task. */
export function createExerciseStore<K extends TaskKind>({
  task,
  examiner,
  clock,
  begun,
}: ExerciseDependencies<K>): ExerciseStore<K> {
  const definition: TaskDefinition<TaskShapes[K]> = TASK_RECORD[task.kind];
  const kept = begun === undefined ? null : definition.parseInput(begun);
  const first = kept?.ok ? kept.value : definition.start(task.shown);
  const timer = createExaminationTimer(clock, first.elapsedMs);
  const store = createStore<ExerciseState<K>>()(() => ({
    phase: 'working',
    input: first,
    isReady: definition.isReady(first),
    feedback: null,
  }));

  function enter(change: (input: TaskShapes[K]['input']) => TaskShapes[K]['input']): void {
    const { phase, input } = store.getState();
    if (phase !== 'working' && phase !== 'failed') return;
    const next = change(input);
    store.setState({ phase: 'working', input: next, isReady: definition.isReady(next) });
  }

  function work(): TaskShapes[K]['input'] {
    return { ...store.getState().input, elapsedMs: timer.elapsedMs() };
  }

  async function handIn(input: TaskShapes[K]['input'], isOver = false): Promise<void> {
    store.setState({ phase: 'answering' });
    const feedback = await examiner.answerTask(task.handle, input, isOver).catch(() => null);
    if (feedback === null) store.setState({ phase: 'failed' });
    else if (feedback === 'not-ready') store.setState({ phase: 'working', isReady: false });
    else if (isFeedbackOf(task.kind, feedback)) store.setState({ phase: 'told', feedback });
  }

  return {
    state: store,
    begin: timer.begin,
    pause: timer.pause,
    enter,
    use: (instrument) => enter((input) => withInstrument(input, instrument)),
    work,
    async answer() {
      enter(work);
      const { phase, input, isReady } = store.getState();
      if (phase !== 'working' || !isReady) return;
      await handIn(input);
    },
    async timeIsOver() {
      enter(work);
      const { phase, input } = store.getState();
      if (phase === 'working') await handIn(input, true);
    },
    async lookAgain(given) {
      const input = definition.parseInput(given);
      if (!input.ok) return;
      store.setState({ input: input.value, isReady: true });
      await handIn(input.value);
    },
  };
}
