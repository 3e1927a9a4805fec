import { lazy } from 'react';

/** Every screen but Today and the choice of a person arrives when it is first opened. */
export const SCREENS = {
  practice: lazy(async () => ({ default: (await import('@/screens/practice/practice-screen')).PracticeScreen })),
  examination: lazy(async () => ({
    default: (await import('@/screens/examination/examination-screen')).ExaminationScreen,
  })),
  look: lazy(async () => ({ default: (await import('@/screens/examination/look-screen')).LookScreen })),
  trial: lazy(async () => ({ default: (await import('@/screens/examination/trial-screen')).TrialScreen })),
  summary: lazy(async () => ({ default: (await import('@/screens/summary/summary-screen')).SummaryScreen })),
  tests: lazy(async () => ({ default: (await import('@/screens/tests/tests-screen')).TestsScreen })),
  testResult: lazy(async () => ({ default: (await import('@/screens/tests/result-screen')).ResultScreen })),
  certificate: lazy(async () => ({ default: (await import('@/screens/tests/certificate-screen')).CertificateScreen })),
  checkCertificate: lazy(async () => ({ default: (await import('@/screens/tests/check-screen')).CheckScreen })),
  progress: lazy(async () => ({ default: (await import('@/screens/progress/progress-screen')).ProgressScreen })),
  reference: lazy(async () => ({ default: (await import('@/screens/reference/reference-screen')).ReferenceScreen })),
  model: lazy(async () => ({ default: (await import('@/screens/reference/model-screen')).ModelScreen })),
  card: lazy(async () => ({ default: (await import('@/screens/reference/card-screen')).CardScreen })),
  state: lazy(async () => ({ default: (await import('@/screens/reference/state-screen')).StateScreen })),
  features: lazy(async () => ({ default: (await import('@/screens/reference/features-screen')).FeaturesScreen })),
  feature: lazy(async () => ({ default: (await import('@/screens/reference/feature-screen')).FeatureScreen })),
  printing: lazy(async () => ({ default: (await import('@/screens/reference/printing-screen')).PrintingScreen })),
  libraryDesk: lazy(async () => ({ default: (await import('@/screens/reference/library-desk')).LibraryDesk })),
  glossary: lazy(async () => ({ default: (await import('@/screens/glossary/glossary-screen')).GlossaryScreen })),
  data: lazy(async () => ({ default: (await import('@/screens/data/data-screen')).DataScreen })),
  settings: lazy(async () => ({ default: (await import('@/screens/settings/settings-screen')).SettingsScreen })),
  about: lazy(async () => ({ default: (await import('@/screens/about/about-screen')).AboutScreen })),
  exercises: lazy(async () => ({ default: (await import('@/screens/exercise/exercises-screen')).ExercisesScreen })),
  exercise: lazy(async () => ({ default: (await import('@/screens/exercise/exercise-screen')).ExerciseScreen })),
  studio: lazy(async () => ({ default: (await import('@/screens/studio/studio-screen')).StudioScreen })),
  specimen: lazy(async () => ({ default: (await import('@/screens/studio/specimen-screen')).SpecimenScreen })),
} as const;
