import type { TaskKind } from '@/core/tasks/task-kind';
import type { TaskFeedback, TaskInput, TaskRequest, TaskShapes } from '@/core/tasks/task-record';
import type { PublicSpecimen } from '../contract';

/** Names an open task on the examiner's side. */
export type TaskHandle = number;

/** A task as a learner meets it: what may be shown before the answer, and what lies on the table, first things first. */
export interface OpenTask<K extends TaskKind = TaskKind> {
  readonly kind: K;
  readonly handle: TaskHandle;
  readonly shown: TaskShapes[K]['shown'];
  readonly specimens: readonly PublicSpecimen[];
}

/** The part of the examiner that holds the keys of tasks. */
export interface TaskDoor {
  /** Opens a task; the same request opens the same for ever. Rejects where nothing can meet its params. */
  openTask(request: TaskRequest): Promise<OpenTask>;
  /** Answers a question on the way, as `reply` of the kind says; null where nothing can be said. */
  askTask(handle: TaskHandle, question: unknown): Promise<unknown>;
  /**
   * Scores the input and tells the key. What is not ready comes back so and nothing is told; else the first answer holds
   * whatever comes after, and the twins of the task's specimens may be seen. Where time `isOver`, what is not ready is an
   * answer too, without points.
   */
  answerTask(handle: TaskHandle, input: TaskInput, isOver?: boolean): Promise<TaskFeedback | 'not-ready'>;
  /** Closes a task with all that lies on its table. */
  closeTask(handle: TaskHandle): Promise<void>;
}
