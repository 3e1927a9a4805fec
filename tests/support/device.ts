import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createAnswerRepository } from '@/store/answer-repository';
import { type Connection, createConnection } from '@/store/connection';
import { createFacePackRepository } from '@/store/face-pack-repository';
import { createLessonRepository } from '@/store/lesson-repository';
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
    faces: createFacePackRepository(connection),
    lessons: createLessonRepository(connection),
    transfer: createTransferRepository({ connection, appVersion: '0.1.0', ...(limits ? { limits } : {}) }),
  };
}
