import type { ComponentType } from 'react';
import { arriving } from '@/ui/arriving';
import { Skeleton } from '@/ui/skeleton';
import { DeskRoom } from './desk-room';

type Load<Props> = () => Promise<ComponentType<Props>>;

const reading = <Props extends object>(load: Load<Props>) => arriving(load, <Skeleton height="60vh" />);
const onDesk = <Props extends object>(load: Load<Props>) => arriving(load, <DeskRoom />);

/** Every screen but Today and the choice of a person arrives when it is first opened. */
export const SCREENS = {
  firstLook: reading(async () => (await import('@/screens/first-look/first-look-screen')).FirstLookScreen),
  practice: reading(async () => (await import('@/screens/practice/practice-screen')).PracticeScreen),
  examination: onDesk(async () => (await import('@/screens/examination/examination-screen')).ExaminationScreen),
  look: onDesk(async () => (await import('@/screens/examination/look-screen')).LookScreen),
  trial: onDesk(async () => (await import('@/screens/examination/trial-screen')).TrialScreen),
  summary: reading(async () => (await import('@/screens/summary/summary-screen')).SummaryScreen),
  learn: reading(async () => (await import('@/screens/learn/learn-screen')).LearnScreen),
  lesson: reading(async () => (await import('@/screens/lesson/lesson-screen')).LessonScreen),
  tests: reading(async () => (await import('@/screens/tests/tests-screen')).TestsScreen),
  testResult: reading(async () => (await import('@/screens/tests/result-screen')).ResultScreen),
  certificate: reading(async () => (await import('@/screens/tests/certificate-screen')).CertificateScreen),
  checkCertificate: reading(async () => (await import('@/screens/tests/check-screen')).CheckScreen),
  cohort: reading(async () => (await import('@/screens/cohort/cohort-screen')).CohortScreen),
  progress: reading(async () => (await import('@/screens/progress/progress-screen')).ProgressScreen),
  history: reading(async () => (await import('@/screens/progress/history-screen')).HistoryScreen),
  reference: reading(async () => (await import('@/screens/reference/reference-screen')).ReferenceScreen),
  model: reading(async () => (await import('@/screens/reference/model-screen')).ModelScreen),
  card: reading(async () => (await import('@/screens/reference/card-screen')).CardScreen),
  state: reading(async () => (await import('@/screens/reference/state-screen')).StateScreen),
  features: reading(async () => (await import('@/screens/reference/features-screen')).FeaturesScreen),
  feature: reading(async () => (await import('@/screens/reference/feature-screen')).FeatureScreen),
  printing: reading(async () => (await import('@/screens/reference/printing-screen')).PrintingScreen),
  libraryDesk: onDesk(async () => (await import('@/screens/reference/library-desk')).LibraryDesk),
  glossary: reading(async () => (await import('@/screens/glossary/glossary-screen')).GlossaryScreen),
  data: reading(async () => (await import('@/screens/data/data-screen')).DataScreen),
  settings: reading(async () => (await import('@/screens/settings/settings-screen')).SettingsScreen),
  about: reading(async () => (await import('@/screens/about/about-screen')).AboutScreen),
  exercises: reading(async () => (await import('@/screens/exercise/exercises-screen')).ExercisesScreen),
  exercise: reading(async () => (await import('@/screens/exercise/exercise-screen')).ExerciseScreen),
  studio: reading(async () => (await import('@/screens/studio/studio-screen')).StudioScreen),
  specimen: reading(async () => (await import('@/screens/studio/specimen-screen')).SpecimenScreen),
} as const;
