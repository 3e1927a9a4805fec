import { CONTENT_VERSION } from '@/content/content-version';
import type { Examiner } from '@/examiner/contract';
import type { Greeting } from '@/screens/greeting';
import type { Services } from '@/screens/services';
import { createLessonLibrary } from '@/state/lesson-library';
import { createLessonStore } from '@/state/lesson-store';
import { createLibrary } from '@/state/library';
import type { ChancePort, OnPageHidden } from '@/state/ports';
import { createProfileStore } from '@/state/profile-store';
import { createProgressStore } from '@/state/progress-store';
import { createSessionListStore } from '@/state/session-list-store';
import { createSessionStore } from '@/state/session-store';
import { createSettingsStore } from '@/state/settings-store';
import { createSpecimenShelf } from '@/state/specimen-shelf';
import { createStorageHealthStore } from '@/state/storage-health-store';
import { createTransferStore } from '@/state/transfer-store';
import { createAnswerRepository } from '@/store/answer-repository';
import { createConnection } from '@/store/connection';
import { createFacePackRepository } from '@/store/face-pack-repository';
import { createLessonRepository } from '@/store/lesson-repository';
import { createPackRepository } from '@/store/pack-repository';
import { createProfileRepository } from '@/store/profile-repository';
import { createSessionRepository } from '@/store/session-repository';
import { createSettingsStorage } from '@/store/settings-storage';
import { createStorageHealth } from '@/store/storage-health';
import { assessmentOnDemand } from './load-assessment';
import { loadCatalogue } from './load-catalogue';
import { loadLessons } from './load-lessons';
import { plannerOnDemand } from './load-practice-planner';
import { transferOnDemand } from './transfer-on-demand';
import { APP_VERSION } from './version';

/** Joins the stores to the browser's storage, clock and chance; `examiner` is the worker's door. */
export function wireServices(view: Window & typeof globalThis, examiner: Examiner, greeting: Greeting): Services {
  const connection = createConnection(view);
  const clock = () => view.Date.now();
  const chance: ChancePort = {
    // Without a secure context (plain HTTP in a classroom) there is no randomUUID.
    newId: () =>
      Array.from(view.crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36).padStart(7, '0')).join(
        '',
      ),
    newSeed: () => view.crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  };
  const settings = createSettingsStorage(view);
  const profiles = createProfileRepository(connection);
  const sessions = createSessionRepository(connection);
  const answers = createAnswerRepository(connection);
  const faces = createFacePackRepository(connection);
  return {
    profiles: createProfileStore({ profiles, settings, chance, clock }),
    settings: createSettingsStore(settings),
    session: createSessionStore({
      sessions,
      answers,
      examiner,
      faces,
      clock,
      chance,
      onPageHidden: onPageHidden(view),
      contentVersion: CONTENT_VERSION,
    }),
    sessions: createSessionListStore(sessions),
    progress: createProgressStore(answers),
    transfer: createTransferStore(
      transferOnDemand(async () => {
        const { createTransferRepository } = await import('@/store/transfer/transfer-repository');
        return createTransferRepository({ connection, appVersion: APP_VERSION });
      }),
      clock,
    ),
    storageHealth: createStorageHealthStore(createStorageHealth(view.navigator.storage)),
    packs: createPackRepository(connection),
    faces,
    examiner,
    library: createLibrary(loadCatalogue, examiner),
    lessonLibrary: createLessonLibrary(loadLessons()),
    lessons: createLessonStore(createLessonRepository(connection), clock),
    assessment: assessmentOnDemand({ connection, sessions, answers, clock, subtle: subtleOf(view) }),
    planner: plannerOnDemand(profiles, answers, clock),
    shelf: createSpecimenShelf(examiner),
    greeting,
    clock,
    newId: chance.newId,
  };
}

/** Plain HTTP has no keys, whatever the types say. */
function subtleOf({ crypto }: { readonly crypto: { readonly subtle?: SubtleCrypto } }): SubtleCrypto | undefined {
  return crypto.subtle;
}

function onPageHidden(view: Window): OnPageHidden {
  return (listener) => {
    const whenHidden = () => {
      if (view.document.visibilityState === 'hidden') listener();
    };
    view.addEventListener('pagehide', listener);
    view.document.addEventListener('visibilitychange', whenHidden);
    return () => {
      view.removeEventListener('pagehide', listener);
      view.document.removeEventListener('visibilitychange', whenHidden);
    };
  };
}
