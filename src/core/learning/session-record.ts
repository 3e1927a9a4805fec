import type { Light } from '@/core/document/optics';
import type { Answer, Finding, Instrument, Verdict } from '@/core/examination/answer';
import type { TaskKind } from '@/core/tasks/task-kind';
import type { SessionPlan } from './session-plan';

/** Newest version of the stored shape of a session. */
export const SESSION_RECORD_VERSION = 3;

/**
 * Versions of stored sessions: 2 where the plan names a face pack, 3 where it has a purpose; a Loupe that knows only what
 * came before could not show the items of such a plan.
 */
export type SessionRecordVersion = 1 | 2 | typeof SESSION_RECORD_VERSION;

/** Gives the version in which a session of a plan is stored. */
export function versionOfSession(plan: SessionPlan): SessionRecordVersion {
  if (plan.purpose !== undefined || plan.focus !== undefined) return SESSION_RECORD_VERSION;
  return plan.facePack === undefined ? 1 : 2;
}

/** How many of the answers the learner believed to be right, said before the results were shown; an instant as below. */
export interface Felt {
  readonly right: number;
  readonly saidAt: number;
}

/**
 * The examination in work, kept so that nothing is lost when the page goes away. `elapsedMs` as in `Answer`.
 * `place` is the page and the light on the table, or null before the first look. `submittedAt` is set from the moment the learner has decided until the answer is stored.
 */
export interface Draft {
  readonly index: number;
  readonly verdict: Verdict | null;
  readonly findings: readonly Finding[];
  readonly instruments: readonly Instrument[];
  readonly elapsedMs: number;
  readonly place: { readonly page: string; readonly light: Light } | null;
  readonly submittedAt: number | null;
}

/** The exercise in work, kept for the same reason; `input` is what was entered so far, in the shape its kind gives it. */
export interface ExerciseDraft {
  readonly index: number;
  readonly task: TaskKind;
  readonly input: unknown;
}

/** The item in work, whichever it is. */
export type ItemDraft = Draft | ExerciseDraft;

/**
 * A practice session on its way. `position` is the index of the next item without an answer, `plan.items` when all are
 * answered; `felt` is left out where the learner was not asked or did not say.
 * Instants are milliseconds since 1970 UTC.
 */
export interface SessionRecord {
  readonly version: SessionRecordVersion;
  readonly id: string;
  readonly profileId: string;
  readonly plan: SessionPlan;
  readonly startedAt: number;
  readonly position: number;
  readonly draft: ItemDraft | null;
  readonly finishedAt: number | null;
  readonly felt?: Felt | undefined;
}

/** Gives the draft of an item nobody has looked at. */
export function emptyDraft(index: number): Draft {
  return { index, verdict: null, findings: [], instruments: ['white'], elapsedMs: 0, place: null, submittedAt: null };
}

/** Gives the examination in work on an item: as it was kept, or one that nobody has looked at. */
export function examinationDraft({ draft, position }: Pick<SessionRecord, 'draft' | 'position'>): Draft {
  return draft && !('task' in draft) && draft.index === position ? draft : emptyDraft(position);
}

/** Gives what was entered so far in the exercise that stands at an item; undefined where nothing was. */
export function exerciseInput({ draft, position }: Pick<SessionRecord, 'draft' | 'position'>, task: TaskKind): unknown {
  return draft && 'task' in draft && draft.task === task && draft.index === position ? draft.input : undefined;
}

/** Gives the answer a draft amounts to, or null while the verdict is missing. */
export function answerOf(draft: Draft): Answer | null {
  if (draft.verdict === null) return null;
  return {
    verdict: draft.verdict,
    findings: draft.findings,
    instruments: draft.instruments,
    elapsedMs: draft.elapsedMs,
  };
}
