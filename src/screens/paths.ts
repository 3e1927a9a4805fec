/** The patterns of all routes, as the router reads them. */
export const ROUTES = {
  home: '/',
  profiles: '/profiles',
  firstLook: '/first-look',
  practice: '/practice',
  examination: '/session/:session',
  look: '/session/:session/look/:index',
  summary: '/session/:session/summary',
  learn: '/learn',
  lesson: '/learn/:lesson',
  lessonSection: '/learn/:lesson/:section',
  tests: '/tests',
  checkCertificate: '/tests/check',
  testResult: '/tests/:session/result',
  certificate: '/tests/:session/certificate',
  cohort: '/tests/group',
  progress: '/progress',
  history: '/progress/history',
  lookFromHistory: '/progress/history/:session/:index',
  studio: '/studio',
  specimen: '/studio/:specimen',
  trial: '/studio/:specimen/examine',
  reference: '/reference',
  referenceSearch: '/reference/search/:query',
  model: '/reference/models/:model',
  card: '/reference/models/:model/card',
  referenceState: '/reference/states/:state',
  features: '/reference/features',
  feature: '/reference/features/:feature',
  printing: '/reference/printing',
  referenceDesk: '/reference/desk/:model',
  comparison: '/reference/desk/:model/beside/:other',
  glossary: '/glossary',
  term: '/glossary/:term',
  data: '/data',
  settings: '/settings',
  about: '/about',
  exercises: '/exercise',
  exercise: '/exercise/:kind/:seed?',
} as const;

/** Writes the path of each screen; `index` counts from 0. */
export const paths = {
  home: () => ROUTES.home,
  profiles: () => ROUTES.profiles,
  firstLook: () => ROUTES.firstLook,
  practice: () => ROUTES.practice,
  examination: (session: string) => `/session/${encodeURIComponent(session)}`,
  look: (session: string, index: number) => `/session/${encodeURIComponent(session)}/look/${index}`,
  summary: (session: string) => `/session/${encodeURIComponent(session)}/summary`,
  lookFromHistory: (session: string, index: number) => `/progress/history/${encodeURIComponent(session)}/${index}`,
  learn: () => ROUTES.learn,
  lesson: (lesson: string) => `/learn/${encodeURIComponent(lesson)}`,
  lessonSection: (lesson: string, section: string) =>
    `/learn/${encodeURIComponent(lesson)}/${encodeURIComponent(section)}`,
  tests: () => ROUTES.tests,
  checkCertificate: () => ROUTES.checkCertificate,
  testResult: (session: string) => `/tests/${encodeURIComponent(session)}/result`,
  certificate: (session: string) => `/tests/${encodeURIComponent(session)}/certificate`,
  cohort: () => ROUTES.cohort,
  progress: () => ROUTES.progress,
  history: () => ROUTES.history,
  studio: () => ROUTES.studio,
  specimen: (specimen: string) => `/studio/${encodeURIComponent(specimen)}`,
  trial: (specimen: string) => `/studio/${encodeURIComponent(specimen)}/examine`,
  reference: () => ROUTES.reference,
  referenceSearch: (query: string) =>
    query === '' ? ROUTES.reference : `/reference/search/${encodeURIComponent(query)}`,
  model: (model: string) => `/reference/models/${encodeURIComponent(model)}`,
  card: (model: string) => `/reference/models/${encodeURIComponent(model)}/card`,
  referenceState: (state: string) => `/reference/states/${encodeURIComponent(state)}`,
  features: () => ROUTES.features,
  feature: (feature: string) => `/reference/features/${encodeURIComponent(feature)}`,
  printing: () => ROUTES.printing,
  referenceDesk: (model: string) => `/reference/desk/${encodeURIComponent(model)}`,
  comparison: (model: string, other: string) =>
    `/reference/desk/${encodeURIComponent(model)}/beside/${encodeURIComponent(other)}`,
  glossary: () => ROUTES.glossary,
  term: (term: string) => `/glossary/${encodeURIComponent(term)}`,
  data: () => ROUTES.data,
  settings: () => ROUTES.settings,
  about: () => ROUTES.about,
  exercises: () => ROUTES.exercises,
  exercise: (kind: string, seed: number) => `/exercise/${encodeURIComponent(kind)}/${seed}`,
} as const;

/** Names the place that a path belongs to: a search while its words change, a lesson while its sections are turned. */
export function placeOf(path: string): string {
  const [, lesson] = /^(\/learn\/[^/]+)\//.exec(path) ?? [];
  if (lesson !== undefined) return lesson;
  return path.startsWith('/reference/search/') ? ROUTES.reference : path;
}

/** Turns a path into the address a link points at; routes live behind the hash, so any static folder can serve them. */
export function hrefTo(path: string): string {
  return `#${path}`;
}

/** Goes to a path. */
export function goTo(path: string): void {
  window.location.hash = path;
}
