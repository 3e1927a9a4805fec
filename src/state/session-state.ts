import type { Answer } from '@/core/examination/answer';
import type { AnswerRecord, ExaminationRecord } from '@/core/learning/answer-record';
import type { SessionPlan } from '@/core/learning/session-plan';
import type { Draft, ExerciseDraft, SessionRecord } from '@/core/learning/session-record';
import type { TaskFeedback, TaskInput } from '@/core/tasks/task-record';
import type { Feedback, PublicSpecimen } from '@/examiner/contract';
import type { OpenTask } from '@/examiner/tasks/task-contract';
import type { StorageProblem, Unwatch } from './ports';
import type { Readable } from './readable';

/**
 * Why a session cannot go on. `session.content-changed`: it was planned with other specimens than this Loupe makes; it can
 * be ended with the answers it has · `session.faces-gone`: so can one whose own face pack is no longer on this device ·
 * `session.examiner-failed`: the specimen could not be made or judged; it can be tried again.
 */
export type SessionProblem =
  | StorageProblem
  | { readonly code: 'session.content-changed' }
  | { readonly code: 'session.faces-gone' }
  | { readonly code: 'session.examiner-failed' };

/** Whether an answer is on disk; one that is not is held here, to be tried again or exported. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-saved'; readonly problem: StorageProblem; readonly record: AnswerRecord };

/**
 * Where a practice session stands. `examining.draft` is the work found on opening, not what the learner does since;
 * `examining.problem` tells that the work cannot be kept, or (`storage.moved-on`) that another tab has answered.
 * `told` comes only after the answer is on disk, or with the reason why it is not; its `pair` has what each of a pair said
 * to this specimen, and is empty for one person. `exercising.given` is the
 * work on an exercise that was found on opening, undefined where there was none; `exercised` is for an exercise what `told` is
 * for an examination.
 */
export type SessionState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'opening'; readonly session: SessionRecord | null }
  | {
      readonly phase: 'examining';
      readonly session: SessionRecord;
      readonly specimen: PublicSpecimen;
      readonly draft: Draft;
      readonly problem: StorageProblem | null;
    }
  | {
      readonly phase: 'answering';
      readonly session: SessionRecord;
      readonly specimen: PublicSpecimen;
      readonly draft: Draft;
    }
  | {
      readonly phase: 'told';
      readonly session: SessionRecord;
      readonly specimen: PublicSpecimen;
      readonly index: number;
      readonly answer: Answer;
      readonly feedback: Feedback;
      readonly pair: readonly ExaminationRecord[];
      readonly saving: Saving;
    }
  | {
      readonly phase: 'exercising';
      readonly session: SessionRecord;
      readonly task: OpenTask;
      readonly index: number;
      readonly given: unknown;
      readonly problem: StorageProblem | null;
    }
  | {
      readonly phase: 'exercised';
      readonly session: SessionRecord;
      readonly task: OpenTask;
      readonly index: number;
      readonly saving: Saving;
    }
  | { readonly phase: 'finished'; readonly session: SessionRecord; readonly answers: readonly AnswerRecord[] }
  | { readonly phase: 'failed'; readonly session: SessionRecord | null; readonly problem: SessionProblem };

/** What a session is to be: its plan without what the store adds. `items` is a dozen, and the purpose practice, unless told otherwise. */
export type SessionOrder = Omit<SessionPlan, 'seed' | 'contentVersion' | 'facePack' | 'items'> & {
  readonly items?: number;
};

/** One practice session at a time: begin or resume it, keep the work, answer, be told, go on. */
export interface SessionStore {
  readonly state: Readable<SessionState>;
  /** Plans a session, keeps it, and opens its first item. A test shows the shipped faces, so that its form is the same for all. */
  start(profileId: string, order: SessionOrder): Promise<void>;
  /** Opens a session where it stopped; an answer given but not yet stored is completed first. */
  resume(sessionId: string): Promise<void>;
  /** Takes the work on the current item, to be on disk within the delay of drafts; ignored unless examining that item. */
  saveDraft(draft: Omit<Draft, 'submittedAt'>): void;
  /** The same for an exercise. */
  saveExercise(draft: ExerciseDraft): void;
  /**
   * Gives the answer; the learner is told once it is on disk, or why it could not be stored. In a test nothing is told: the
   * next item opens; neither is anything where fraud is rare, or before both of a pair have answered.
   */
  submit(answer: Answer): Promise<void>;
  /** Takes the answer to an exercise, which the examiner has scored; it is told when that of an examination would be. */
  submitExercise(input: TaskInput, feedback: TaskFeedback): Promise<void>;
  /** Keeps how many answers of a finished session felt right. */
  feel(right: number): Promise<void>;
  /** Tries again to store an answer that was not saved. */
  retry(): Promise<void>;
  /** Opens the next item, or the summary after the last. An answer that is not on disk holds the session here. */
  next(): Promise<void>;
  /** Ends the session now, with the answers it has, and shows the summary. */
  finishEarly(): Promise<void>;
  /** Shows the summary of a session. */
  openSummary(sessionId: string): Promise<void>;
  /** Puts the session away; it can be resumed. */
  leave(): Promise<void>;
  readonly dispose: Unwatch;
}
