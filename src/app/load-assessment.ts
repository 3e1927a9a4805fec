import { CONTENT_VERSION } from '@/content/content-version';
import { fail } from '@/core/kernel/result';
import type { Assessment } from '@/state/assessment';
import type { AnswerPort, Clock, SessionPort } from '@/state/ports';
import type { Connection } from '@/store/connection';
import { APP_VERSION } from './version';

/** What tests, certificates and history stand on. */
export interface AssessmentNeeds {
  readonly connection: Connection;
  readonly sessions: SessionPort;
  readonly answers: AnswerPort;
  readonly clock: Clock;
  /** Undefined where the page has no secure context. */
  readonly subtle: SubtleCrypto | undefined;
}

/** Gives what loads the code of tests, certificates and history with the first screen that needs it, and then keeps it. */
export function assessmentOnDemand(needs: AssessmentNeeds): () => Promise<Assessment> {
  let loading: Promise<Assessment> | null = null;
  return () => {
    loading ??= load(needs);
    // What could not be fetched is asked for again the next time.
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
}

async function load({ connection, sessions, answers, clock, subtle }: AssessmentNeeds): Promise<Assessment> {
  const [{ createTestsStore }, { createDeviceKey }, { createCohortStore }, { createHistoryWay }] = await Promise.all([
    import('@/state/tests-store'),
    import('@/store/device-key'),
    import('@/state/cohort-store'),
    import('@/state/history-way'),
  ]);
  return {
    tests: createTestsStore({ sessions, answers, clock }),
    signing: createDeviceKey(connection, subtle),
    cohort: createCohortStore({
      sessions,
      answers,
      readFile: (file) =>
        import('@/store/transfer/read-learner').then(
          ({ readLearner }) => readLearner(file),
          () => fail({ code: 'transfer.not-loaded', part: null }),
        ),
    }),
    answers,
    historyWay: createHistoryWay(),
    appVersion: APP_VERSION,
    contentVersion: CONTENT_VERSION,
  };
}
