import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { type ReactNode, Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect, onTestFinished } from 'vitest';
import { assessmentOnDemand } from '@/app/load-assessment';
import { loadLessons } from '@/app/load-lessons';
import { plannerOnDemand } from '@/app/load-practice-planner';
import { CONTENT_VERSION } from '@/content/content-version';
import type { Language } from '@/core/kernel/language';
import type { AnswerRecord } from '@/core/learning/answer-record';
import type { SessionRecord } from '@/core/learning/session-record';
import type { Role } from '@/core/tasks/role';
import { NAMESPACES } from '@/i18n/namespaces';
import { startI18n } from '@/i18n/start-i18n';
import { type Services, ServicesContext } from '@/screens/services';
import { createLessonLibrary } from '@/state/lesson-library';
import { createLessonStore } from '@/state/lesson-store';
import { createLibrary } from '@/state/library';
import { createProfileStore } from '@/state/profile-store';
import { createProgressStore } from '@/state/progress-store';
import { createSessionListStore } from '@/state/session-list-store';
import { createSessionStore } from '@/state/session-store';
import { createSettingsStore } from '@/state/settings-store';
import { createSpecimenShelf } from '@/state/specimen-shelf';
import { createStorageHealthStore } from '@/state/storage-health-store';
import { createTransferStore } from '@/state/transfer-store';
import { createSettingsStorage } from '@/store/settings-storage';
import { createStorageHealth } from '@/store/storage-health';
import { AnnouncerProvider } from '@/ui/announcer';
import { aDevice } from './device';
import { provideDialogs } from './dialog';
import { FAKE_CATALOGUE } from './fake-catalogue';
import { createFakeExaminer } from './fake-examiner';
import { aProfile, NOON } from './records';

interface Given {
  readonly language?: Language;
  /** Nobody has used this device. */
  readonly empty?: boolean;
  /** What Ana's work is; an officer's where it is left out. */
  readonly role?: Role;
  readonly sessions?: readonly SessionRecord[];
  readonly answers?: readonly AnswerRecord[];
}

// The disk and the texts answer in their own time, more slowly on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** Shows a screen with real stores over an empty disk, on which Ana practises unless told otherwise. */
export async function renderScreen(element: ReactNode, given: Given = {}) {
  provideDialogs();
  window.localStorage.clear();
  window.sessionStorage.clear();
  window.location.hash = '';
  const tab = aDevice().openTab();
  const settings = createSettingsStorage(window);
  if (!given.empty) {
    await tab.profiles.create(aProfile(given.role ? { role: given.role } : {}));
    settings.choose('ana');
  }
  for (const session of given.sessions ?? []) await tab.sessions.create(session);
  await tab.connection.run((db) => db.answers.bulkAdd([...(given.answers ?? [])]));
  await tab.answers.rebuildAggregates('ana');
  const services = servicesOf(tab, settings);
  onTestFinished(() => {
    // The database shares what it has read between all that have its name; the next test starts afresh.
    services.profiles.dispose();
    services.progress.dispose();
    services.lessons.dispose();
    services.session.dispose();
    tab.connection.close();
  });
  const texts = await startI18n(given.language ?? 'en', NAMESPACES);
  // Awaited, so that what waits for the library goes on when it has come.
  const view = await act(async () =>
    render(
      <I18nextProvider i18n={texts}>
        <ServicesContext value={services}>
          <AnnouncerProvider>
            <main>
              <Suspense fallback={null}>{element}</Suspense>
            </main>
          </AnnouncerProvider>
        </ServicesContext>
      </I18nextProvider>,
    ),
  );
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toBeVisible());
  return { ...view, services, tab, texts, user: userEvent.setup() };
}

/** Expects that axe finds nothing in what is shown; contrast needs a real browser. */
export async function expectAccessible(): Promise<void> {
  const report = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }));
  expect(report.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

function servicesOf(
  tab: ReturnType<ReturnType<typeof aDevice>['openTab']>,
  settings: ReturnType<typeof createSettingsStorage>,
): Services {
  const examiner = createFakeExaminer();
  const clock = () => NOON;
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `new-${ids}`;
  };
  const chance = { newId, newSeed: () => 7 };
  return {
    profiles: createProfileStore({ profiles: tab.profiles, settings, chance, clock }),
    settings: createSettingsStore(settings),
    session: createSessionStore({
      sessions: tab.sessions,
      answers: tab.answers,
      examiner,
      faces: tab.faces,
      clock,
      chance,
      onPageHidden: () => () => undefined,
      contentVersion: CONTENT_VERSION,
    }),
    sessions: createSessionListStore(tab.sessions),
    progress: createProgressStore(tab.answers),
    transfer: createTransferStore(tab.transfer, clock),
    storageHealth: createStorageHealthStore(createStorageHealth(undefined)),
    packs: tab.packs,
    faces: tab.faces,
    examiner,
    library: createLibrary(async () => FAKE_CATALOGUE, examiner),
    lessonLibrary: createLessonLibrary(loadLessons()),
    lessons: createLessonStore(tab.lessons, clock),
    assessment: assessmentOnDemand({
      connection: tab.connection,
      sessions: tab.sessions,
      answers: tab.answers,
      clock,
      subtle: globalThis.crypto.subtle,
    }),
    planner: plannerOnDemand(tab.profiles, tab.answers, clock),
    shelf: createSpecimenShelf(examiner),
    greeting: { '1x': 'greeting.webp', '2x': 'greeting-2x.webp' },
    clock,
    newId,
  };
}
