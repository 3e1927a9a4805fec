import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Result } from '@/core/kernel/result';
import { createAnswerRepository } from '@/store/answer-repository';
import { type Connection, createConnection } from '@/store/connection';
import { createPackRepository } from '@/store/pack-repository';
import { createProfileRepository } from '@/store/profile-repository';
import { createSessionRepository } from '@/store/session-repository';
import type { TransferLimits } from '@/store/transfer/export-format';
import { createTransferRepository } from '@/store/transfer/transfer-repository';

/** A device with an empty disk; every tab opened on it shares that disk. */
export function aDevice(limits?: TransferLimits) {
  const indexedDB = new IDBFactory();
  return {
    indexedDB,
    openTab() {
      return aTab(createConnection({ indexedDB, IDBKeyRange }), limits);
    },
  };
}

function aTab(connection: Connection, limits: TransferLimits | undefined) {
  return {
    connection,
    profiles: createProfileRepository(connection),
    sessions: createSessionRepository(connection),
    answers: createAnswerRepository(connection),
    packs: createPackRepository(connection),
    transfer: createTransferRepository({ connection, appVersion: '0.1.0', ...(limits ? { limits } : {}) }),
  };
}

/** Gives the value of a result that must be a success. */
export function succeeded<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(`expected a success, got ${result.problem.code}`);
  return result.value;
}

/** Gives the code of a result that must be a failure. */
export function codeOf(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? 'ok' : result.problem.code;
}
