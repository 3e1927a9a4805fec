import { createStore } from 'zustand/vanilla';
import { ok } from '@/core/kernel/result';
import type { AnswerRecord } from '@/core/learning/answer-record';
import type { SessionRecord } from '@/core/learning/session-record';
import { formFor, loadOf, TEST_ITEM_MS, type TestKind, type TimeFactor } from '@/core/learning/tests/test-kind';
import { dueTests, type TakenTest, type TestRound, testRound } from '@/core/learning/tests/tests-due';
import type { AnswerPort, Clock, SessionPort, StorageProblem, Stored } from './ports';
import type { Readable } from './readable';
import type { SessionOrder } from './session-state';

/** A person's tests: the round, the one that waits to be finished, and all that were taken. */
export interface TestsOverview {
  readonly profileId: string;
  readonly round: TestRound;
  readonly waiting: SessionRecord | null;
  readonly taken: readonly TakenTest[];
}

/** The tests of one person, as far as they are known. */
export type TestsState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly overview: TestsOverview }
  | { readonly phase: 'failed'; readonly problem: StorageProblem };

/** A finished test with its answers, and the finished tests of the same round before it, newest first. */
export interface TestResult {
  readonly session: SessionRecord;
  readonly answers: readonly AnswerRecord[];
  readonly earlier: readonly { readonly session: SessionRecord; readonly answers: readonly AnswerRecord[] }[];
}

/** Knows the tests of people; a test itself is held by the store of sessions. */
export interface TestsStore {
  readonly state: Readable<TestsState>;
  /** Reads the tests of a profile; the newest call wins. */
  load(profileId: string): Promise<void>;
  /** Lists the tests that a person is reminded of now. */
  dueFor(profileId: string): Stored<readonly TestKind[]>;
  /** Gives the order by which the store of sessions starts a test. */
  orderOf(
    kind: TestKind,
    edition: number,
    of: { readonly profileId: string; readonly factor: TimeFactor },
  ): SessionOrder;
  /** Gives the result of a test; null where there is none, or it is not finished: until then nothing is told of it. */
  resultOf(sessionId: string): Stored<TestResult | null>;
}

/** Creates the store of tests; it knows nothing until the first `load`. */
export function createTestsStore(needs: {
  readonly sessions: Pick<SessionPort, 'read' | 'tests'>;
  readonly answers: Pick<AnswerPort, 'ofSession'>;
  readonly clock: Clock;
}): TestsStore {
  const { sessions, answers, clock } = needs;
  const state = createStore<TestsState>()(() => ({ phase: 'loading' }));
  let newest = 0;

  async function withAnswers(session: SessionRecord) {
    const read = await answers.ofSession(session.id);
    return read.ok ? ok({ session, answers: read.value }) : read;
  }

  return {
    state,
    async load(profileId) {
      newest += 1;
      const mine = newest;
      const now = state.getState();
      if (now.phase !== 'ready' || now.overview.profileId !== profileId) state.setState({ phase: 'loading' }, true);
      const read = await sessions.tests(profileId);
      if (mine !== newest) return;
      if (read.ok) state.setState({ phase: 'ready', overview: overviewOf(profileId, read.value, clock()) }, true);
      else state.setState({ phase: 'failed', problem: read.problem }, true);
    },
    async dueFor(profileId) {
      const read = await sessions.tests(profileId);
      return read.ok ? ok(dueTests(overviewOf(profileId, read.value, clock()).round)) : read;
    },
    orderOf(kind, edition, { profileId, factor }) {
      const { examinations, exercises } = loadOf(kind);
      return {
        purpose: 'test',
        choice: 'mixed',
        items: examinations + exercises,
        exercises,
        test: kind,
        form: formFor(kind, profileId, edition),
        timeLimitMs: TEST_ITEM_MS * factor,
      };
    },
    async resultOf(sessionId) {
      const read = await sessions.read(sessionId);
      if (!read.ok) return read;
      const session = read.value;
      if (!session?.plan.test || session.finishedAt === null) return ok(null);
      const own = await withAnswers(session);
      if (!own.ok) return own;
      const all = await sessions.tests(session.profileId);
      if (!all.ok) return all;
      const earlier = [];
      for (const before of earlierOf(session, all.value)) {
        const one = await withAnswers(before);
        if (!one.ok) return one;
        earlier.push(one.value);
      }
      return ok({ ...own.value, earlier });
    },
  };
}

function overviewOf(profileId: string, sessions: readonly SessionRecord[], now: number): TestsOverview {
  const taken = sessions.flatMap(({ id, plan, finishedAt }): readonly TakenTest[] =>
    plan.test && plan.form && finishedAt !== null
      ? [{ sessionId: id, kind: plan.test, form: plan.form, finishedAt }]
      : [],
  );
  const waiting = sessions.findLast(({ finishedAt }) => finishedAt === null) ?? null;
  return { profileId, round: testRound(taken, now), waiting, taken };
}

function earlierOf(session: SessionRecord, all: readonly SessionRecord[]): readonly SessionRecord[] {
  return all
    .filter(
      ({ id, plan, startedAt, finishedAt }) =>
        id !== session.id &&
        finishedAt !== null &&
        startedAt < session.startedAt &&
        plan.test !== 'placement' &&
        plan.form?.slice(1) === session.plan.form?.slice(1),
    )
    .toReversed();
}
