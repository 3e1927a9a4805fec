import type { Presentation } from '@/core/document/document';
import type { Random } from '@/core/kernel/random';
import type { Result } from '@/core/kernel/result';
import type { Observed } from './observed';
import type { TaskInputProblem } from './task-input-problem';
import type { TaskScore } from './task-score';
import type { TaskSource, TaskSpecimen } from './task-source';

/**
 * The types of one task kind. `params` is what an author may fix (all of it optional or with a meaning of its own when
 * left out), `shown` may be seen before the answer, `key` only after it, `input` is the learner's work, ready or not.
 * `question` and `reply` are what may be asked on the way; never where a kind answers no questions.
 */
export interface TaskShape {
  readonly params: object;
  readonly shown: object;
  readonly key: object;
  readonly input: Observed;
  readonly reason: string;
  readonly question: unknown;
  readonly reply: unknown;
}

/** Units of recorded data. */
export type DatumUnit = 'text' | 'ms' | 'mm' | 'step' | 'code' | 'count' | 'mark' | 'list';

/**
 * What a kind records of the learner besides time and instruments, by the name of the input's field, with its unit. The
 * rule by which each is measured stands at the field itself.
 */
export type RecordedData<Input extends Observed> = Readonly<Record<Exclude<keyof Input, keyof Observed>, DatumUnit>>;

/** A person who does not exist: `skill` is the chance from 0 to 1 to know the answer; who does not know guesses. */
export interface SimulatedLearner {
  readonly skill: number;
}

/** Sheets that a task lays on the table: specimens with a key, or plain sheets to which nothing was done. */
export type TaskSheet =
  | { readonly kind: 'specimen'; readonly specimen: TaskSpecimen }
  | { readonly kind: 'sheet'; readonly presentation: Presentation };

/** A task as made: what is shown, the key, and what lies on the table, in an order that `shown` may count on. */
export interface MadeTask<Shape extends TaskShape> {
  readonly shown: Shape['shown'];
  readonly key: Shape['key'];
  readonly sheets: readonly TaskSheet[];
}

/**
 * A task kind that describes itself. Everything is pure: the same params and source make the same task, the same input
 * and key the same score. `version` goes up when an equal answer would be scored otherwise.
 */
export interface TaskDefinition<Shape extends TaskShape> {
  readonly version: number;
  readonly recorded: RecordedData<Shape['input']>;
  /** Reads what an author wrote; an empty object is always good. */
  parseParams(raw: unknown): Result<Shape['params'], TaskInputProblem>;
  /** Makes a fresh task. */
  make(params: Shape['params'], source: TaskSource): Promise<MadeTask<Shape>>;
  /** Gives the input before anything was done. */
  start(shown: Shape['shown']): Shape['input'];
  /** Reads an input from outside, whole or half done; refuses what no hand could have entered. */
  parseInput(raw: unknown): Result<Shape['input'], TaskInputProblem>;
  /** Tells whether the input is enough to be scored. */
  isReady(input: Shape['input']): boolean;
  /** Scores an input; one that is not ready is not wrong. */
  score(input: Shape['input'], key: Shape['key']): TaskScore<Shape['reason']>;
  /** Answers as somebody of a given skill would. */
  simulate(
    task: { readonly shown: Shape['shown']; readonly key: Shape['key'] },
    learner: SimulatedLearner,
    random: Random,
  ): Shape['input'];
  /** Answers a question asked on the way, out of the key; null where nothing can be said to it. */
  ask?(raw: unknown, key: Shape['key']): Shape['reply'] | null;
}
