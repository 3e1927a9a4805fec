import type { CohortStore } from './cohort-store';
import type { HistoryWay } from './history-way';
import type { AnswerPort } from './ports';
import type { SigningPort } from './signing-port';
import type { TestsStore } from './tests-store';

/** What tests, certificates, history and groups need; its code arrives when one of their screens is first opened. */
export interface Assessment {
  readonly tests: TestsStore;
  readonly signing: SigningPort;
  readonly cohort: CohortStore;
  readonly answers: Pick<AnswerPort, 'page'>;
  readonly historyWay: HistoryWay;
  readonly appVersion: string;
  /** The version of the specimens that this Loupe makes. */
  readonly contentVersion: number;
}
