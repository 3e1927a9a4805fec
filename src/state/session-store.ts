import { createStore } from 'zustand/vanilla';
import { ok } from '@/core/kernel/result';
import { type ExaminationRecord, isExamination } from '@/core/learning/answer-record';
import { answererOf, answersOfPair } from '@/core/learning/session-load';
import type { SessionPlan } from '@/core/learning/session-plan';
import {
  answerOf,
  type Draft,
  examinationDraft,
  exerciseInput,
  type SessionRecord,
} from '@/core/learning/session-record';
import type { PublicSpecimen } from '@/examiner/contract';
import { answerRecordOf } from './answer-record-of';
import { createDraftKeeper } from './draft-keeper';
import { exerciseRecordOf } from './exercise-record-of';
import type { FacePackPort } from './face-pack-port';
import { guardExaminer, type SessionExaminer } from './guard-examiner';
import { newSession } from './new-session';
import type {
  AnswerPort,
  ChancePort,
  Clock,
  OnPageHidden,
  SessionPort,
  StorageProblem,
  Stored,
  Unwatch,
} from './ports';
import { isUnsaved, leadsOn, savingOf } from './saving';
import type { SessionProblem, SessionState, SessionStore } from './session-state';

/** Longest time in milliseconds that work on an item waits to be written. */
export const DRAFT_DELAY_MS = 400;

/** What a session store needs from outside. `contentVersion` is that of the specimens this Loupe makes, `faces` keeps the own face pack. */
export interface SessionStoreDependencies {
  readonly sessions: SessionPort;
  readonly answers: Pick<AnswerPort, 'append' | 'ofSession'>;
  readonly examiner: SessionExaminer;
  readonly faces: Pick<FacePackPort, 'read'>;
  readonly clock: Clock;
  readonly chance: ChancePort;
  readonly onPageHidden: OnPageHidden;
  readonly contentVersion: number;
}

/** Creates the store of the practice session. */
export function createSessionStore(needs: SessionStoreDependencies): SessionStore {
  const { sessions, answers, clock } = needs;
  const state = createStore<SessionState>()(() => ({ phase: 'idle' }));
  const examiner = guardExaminer(needs.examiner);
  const drafts = createDraftKeeper({
    sessions,
    onPageHidden: needs.onPageHidden,
    delayMs: DRAFT_DELAY_MS,
    onWritten: noteProblem,
  });
  let unwatch: Unwatch = () => undefined;
  // Every act that changes the session takes a new turn; work that was awaited for an older turn is dropped.
  let turn = 0;

  function show(next: SessionState): void {
    state.setState(next, true);
  }

  function stop(session: SessionRecord | null, problem: SessionProblem): void {
    show({ phase: 'failed', session, problem });
  }

  function noteProblem(sessionId: string, index: number, problem: StorageProblem | null): void {
    const now = state.getState();
    const here =
      (now.phase === 'examining' && now.draft.index === index) || (now.phase === 'exercising' && now.index === index);
    if (!here || now.session.id !== sessionId || now.problem?.code === problem?.code) return;
    show({ ...now, problem });
  }

  function put(): number {
    const now = state.getState();
    void drafts.flush();
    if ('specimen' in now) examiner.close({ kind: 'examination', specimen: now.specimen });
    if ('task' in now) examiner.close({ kind: 'exercise', task: now.task });
    unwatch();
    unwatch = () => undefined;
    turn += 1;
    return turn;
  }

  /** Reads the session again, since another tab may have moved it on, and opens what comes next in it. */
  async function open(sessionId: string): Promise<void> {
    const mine = put();
    show({ phase: 'opening', session: null });
    const read = await sessions.read(sessionId);
    if (mine !== turn) return;
    if (!read.ok) return stop(null, read.problem);
    const session = read.value;
    if (session === null) return stop(null, { code: 'storage.session-gone' });
    if (session.finishedAt !== null || session.position >= session.plan.items) return finish(session, mine);
    if (session.plan.contentVersion !== needs.contentVersion) return stop(session, { code: 'session.content-changed' });
    const gone = await facesProblemOf(session.plan);
    if (mine !== turn) return;
    if (gone) return stop(session, gone);
    await openItem(session, mine);
  }

  async function facesProblemOf({ facePack }: SessionPlan): Promise<SessionProblem | null> {
    if (facePack === undefined) return null;
    const read = await needs.faces.read();
    if (!read.ok) return read.problem;
    return read.value?.id === facePack ? null : { code: 'session.faces-gone' };
  }

  /** One session of practice at a time: what was left for this one is closed, and its answers count. A test closes nothing. */
  async function createAlone(session: SessionRecord): Stored<void> {
    const closed = session.plan.test ? ok(undefined) : await sessions.closeLeft(session.profileId, session.startedAt);
    return closed.ok ? sessions.create(session) : closed;
  }

  async function openItem(session: SessionRecord, mine: number): Promise<void> {
    show({ phase: 'opening', session });
    const opened = await examiner.openItem(session);
    if (mine !== turn) {
      if (opened.ok) examiner.close(opened.value);
      return;
    }
    if (!opened.ok) return stop(session, opened.problem);
    if (opened.value.kind === 'exercise') {
      const { task } = opened.value;
      const given = exerciseInput(session, task.kind);
      show({ phase: 'exercising', session, task, index: session.position, given, problem: null });
      return follow(session);
    }
    const { specimen } = opened.value;
    const draft = examinationDraft(session);
    if (draft.submittedAt !== null) return judge(session, specimen, draft);
    show({ phase: 'examining', session, specimen, draft, problem: null });
    follow(session);
  }

  function follow(session: SessionRecord): void {
    const note = (problem: StorageProblem) => noteProblem(session.id, session.position, problem);
    unwatch = sessions.watch(session.id, (read) => {
      if (!read.ok) note(read.problem);
      else if (read.value === null) note({ code: 'storage.session-gone' });
      else if (read.value.position > session.position || read.value.finishedAt !== null)
        note({ code: 'storage.moved-on' });
    });
  }

  async function judge(session: SessionRecord, specimen: PublicSpecimen, draft: Draft): Promise<void> {
    const answer = answerOf(draft);
    if (answer === null || draft.submittedAt === null)
      return show({ phase: 'examining', session, specimen, draft, problem: null });
    const mine = turn;
    show({ phase: 'answering', session, specimen, draft });
    const judged = await examiner.answer(specimen.handle, answer);
    if (mine !== turn) return;
    if (!judged.ok) {
      examiner.close({ kind: 'examination', specimen });
      return stop(session, judged.problem);
    }
    const record = answerRecordOf({
      session,
      specimen,
      index: draft.index,
      answeredAt: draft.submittedAt,
      answer,
      feedback: judged.value,
    });
    const stored = await answers.append(record);
    if (mine !== turn) return;
    const saving = savingOf(stored, record);
    if (leadsOn(session, draft.index, saving)) return open(session.id);
    const pair = await pairOf(record);
    if (mine !== turn) return;
    show({ phase: 'told', session, specimen, index: draft.index, answer, feedback: judged.value, pair, saving });
  }

  /** What each of a pair said to a specimen; where the others' answers cannot be read, the last one stands alone. */
  async function pairOf(record: ExaminationRecord): Promise<readonly ExaminationRecord[]> {
    if (answererOf(record.plan, record.index) !== 'both') return [];
    const read = await answers.ofSession(record.sessionId);
    const before = read.ok ? answersOfPair(read.value, record.index).filter(isExamination) : [];
    return [...before.filter(({ index }) => index !== record.index), record];
  }

  async function finish(session: SessionRecord, mine: number): Promise<void> {
    const finishedAt = session.finishedAt ?? clock();
    const ended = session.finishedAt === null ? await sessions.finish(session.id, finishedAt) : ok(undefined);
    const read = await answers.ofSession(session.id);
    if (mine !== turn) return;
    if (!ended.ok) return stop(session, ended.problem);
    if (!read.ok) return stop(session, read.problem);
    show({ phase: 'finished', session: { ...session, finishedAt }, answers: read.value });
  }

  return {
    state,
    resume: open,
    async start(profileId, order) {
      const mine = put();
      show({ phase: 'opening', session: null });
      const faces = await needs.faces.read();
      if (mine !== turn) return;
      if (!faces.ok) return stop(null, faces.problem);
      const { chance, contentVersion } = needs;
      const session = newSession({
        profileId,
        order,
        faces: faces.value,
        chance,
        startedAt: clock(),
        contentVersion,
      });
      const created = await createAlone(session);
      if (mine !== turn) return;
      if (!created.ok) return stop(session, created.problem);
      await openItem(session, mine);
    },
    saveDraft(draft) {
      const now = state.getState();
      if (now.phase !== 'examining' || now.draft.index !== draft.index) return;
      drafts.take(now.session.id, { ...draft, submittedAt: null });
    },
    saveExercise(draft) {
      const now = state.getState();
      if (now.phase === 'exercising' && now.index === draft.index) drafts.take(now.session.id, draft);
    },
    async submit(answer) {
      const now = state.getState();
      if (now.phase !== 'examining') return;
      drafts.drop();
      unwatch();
      const draft: Draft = { ...answer, index: now.draft.index, place: null, submittedAt: clock() };
      const mine = turn;
      show({ phase: 'answering', session: now.session, specimen: now.specimen, draft });
      const kept = await sessions.saveDraft(now.session.id, draft);
      if (mine !== turn) return;
      // Another tab has answered this item: the key must not be told for a second answer.
      if (!kept.ok && kept.problem.code === 'storage.moved-on') {
        return show({ ...now, draft: { ...draft, submittedAt: null }, problem: kept.problem });
      }
      await judge(now.session, now.specimen, draft);
    },
    async submitExercise(input, feedback) {
      const now = state.getState();
      if (now.phase !== 'exercising') return;
      drafts.drop();
      unwatch();
      const { session, task, index } = now;
      const mine = turn;
      const record = exerciseRecordOf({ session, index, answeredAt: clock(), input, feedback });
      const stored = await answers.append(record);
      if (mine !== turn) return;
      const saving = savingOf(stored, record);
      if (leadsOn(session, index, saving)) return open(session.id);
      show({ phase: 'exercised', session, task, index, saving });
    },
    async feel(right) {
      const now = state.getState();
      if (now.phase !== 'finished') return;
      const felt = { right, saidAt: clock() };
      const mine = turn;
      // What was felt is shown beside what was measured even where it could not be kept.
      await sessions.feel(now.session.id, felt);
      if (mine === turn) show({ ...now, session: { ...now.session, felt: now.session.felt ?? felt } });
    },
    async retry() {
      const now = state.getState();
      if ((now.phase !== 'told' && now.phase !== 'exercised') || now.saving.kind !== 'not-saved') return;
      const { record } = now.saving;
      const mine = turn;
      const stored = await answers.append(record);
      if (mine !== turn) return;
      const saving = savingOf(stored, record);
      if (leadsOn(now.session, now.index, saving)) return open(now.session.id);
      show({ ...now, saving });
    },
    async next() {
      const now = state.getState();
      if ('saving' in now && isUnsaved(now.saving)) return;
      if ('saving' in now || now.phase === 'examining' || now.phase === 'exercising') await open(now.session.id);
    },
    async finishEarly() {
      const now = state.getState();
      if (!('session' in now) || now.session === null || now.phase === 'answering') return;
      if ('saving' in now && isUnsaved(now.saving)) return;
      const mine = put();
      show({ phase: 'opening', session: now.session });
      await finish(now.session, mine);
    },
    async openSummary(sessionId) {
      const mine = put();
      show({ phase: 'opening', session: null });
      const read = await sessions.read(sessionId);
      const stored = await answers.ofSession(sessionId);
      if (mine !== turn) return;
      if (!read.ok) return stop(null, read.problem);
      if (!stored.ok) return stop(read.value, stored.problem);
      if (read.value === null) return stop(null, { code: 'storage.session-gone' });
      show({ phase: 'finished', session: read.value, answers: stored.value });
    },
    async leave() {
      const written = drafts.flush();
      put();
      show({ phase: 'idle' });
      await written;
    },
    dispose() {
      put();
      drafts.dispose();
    },
  };
}
