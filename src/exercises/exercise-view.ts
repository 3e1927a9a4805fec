import type { ComponentType } from 'react';
import type { Instrument } from '@/core/examination/answer';
import type { TaskKind } from '@/core/tasks/task-kind';
import type { TaskFeedback, TaskShapes } from '@/core/tasks/task-record';
import type { OpenTask } from '@/examiner/tasks/task-contract';

/**
 * What the view of a kind gets. It shows the task and keeps nothing of the learner's work to itself: all of it is in
 * `input`, changed by `enter`. Once `feedback` is there it shows what it was, and nothing can be entered any more.
 */
export interface ExerciseViewProps<K extends TaskKind> {
  readonly task: OpenTask<K>;
  readonly input: TaskShapes[K]['input'];
  readonly feedback: TaskFeedback<K> | null;
  readonly enter: (change: (input: TaskShapes[K]['input']) => TaskShapes[K]['input']) => void;
  /** Notes the use of an instrument. */
  readonly use: (instrument: Instrument) => void;
  /** Starts the clock; called when the task can be seen. */
  readonly begin: () => void;
  /** Hands the answer in, where it is ready, and leads on once it was told: what the button below the question does. */
  readonly answer: () => void;
}

/** The view of a kind. */
export type ExerciseView<K extends TaskKind> = ComponentType<ExerciseViewProps<K>>;
