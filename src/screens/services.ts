import { createContext, useContext } from 'react';
import type { Examiner } from '@/examiner/contract';
import type { Assessment } from '@/state/assessment';
import type { FacePackPort } from '@/state/face-pack-port';
import type { LessonLibrary } from '@/state/lesson-library';
import type { LessonStore } from '@/state/lesson-store';
import type { Library } from '@/state/library';
import type { PackPort } from '@/state/pack-port';
import type { Clock } from '@/state/ports';
import type { PracticePlanner } from '@/state/practice-planner';
import type { ProfileStore } from '@/state/profile-store';
import type { ProgressStore } from '@/state/progress-store';
import type { SessionListStore } from '@/state/session-list-store';
import type { SessionStore } from '@/state/session-state';
import type { SettingsStore } from '@/state/settings-store';
import type { SpecimenShelf } from '@/state/specimen-shelf';
import type { StorageHealthStore } from '@/state/storage-health-store';
import type { TransferStore } from '@/state/transfer-store';
import type { Greeting } from './greeting';

/** Everything screens ask for; the composition root makes one of each. */
export interface Services {
  readonly profiles: ProfileStore;
  readonly settings: SettingsStore;
  readonly session: SessionStore;
  readonly sessions: SessionListStore;
  readonly progress: ProgressStore;
  readonly transfer: TransferStore;
  readonly storageHealth: StorageHealthStore;
  readonly packs: PackPort;
  /** Keeps the own face pack of this device. */
  readonly faces: FacePackPort;
  readonly examiner: Examiner;
  /** All models that this build ships and their States; asked for once, and kept. */
  readonly library: () => Promise<Library>;
  /** The lessons of this build, and how far the person has come in them. */
  readonly lessonLibrary: LessonLibrary;
  readonly lessons: LessonStore;
  /** What tests, certificates, history and groups need; asked for once, and kept. */
  readonly assessment: () => Promise<Assessment>;
  /** Plans practice that adapts; its code is asked for when a plan is. */
  readonly planner: () => Promise<PracticePlanner>;
  /** Teaching specimens for the pictures of the library. */
  readonly shelf: SpecimenShelf;
  /** Pictures of a genuine specimen to look at on the first screens. */
  readonly greeting: Greeting;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Carries the services to the screens. */
export const ServicesContext = createContext<Services | null>(null);

/** Gives the services; must be called below the provider. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesContext above it');
  return services;
}
