/** The patterns of all routes, as the router reads them. */
export const ROUTES = {
  home: '/',
  profiles: '/profiles',
  practice: '/practice',
  examination: '/session/:session',
  look: '/session/:session/look/:index',
  summary: '/session/:session/summary',
  progress: '/progress',
  studio: '/studio',
  specimen: '/studio/:specimen',
  trial: '/studio/:specimen/examine',
  data: '/data',
  settings: '/settings',
  about: '/about',
} as const;

/** Writes the path of each screen; `index` counts from 0. */
export const paths = {
  home: () => ROUTES.home,
  profiles: () => ROUTES.profiles,
  practice: () => ROUTES.practice,
  examination: (session: string) => `/session/${encodeURIComponent(session)}`,
  look: (session: string, index: number) => `/session/${encodeURIComponent(session)}/look/${index}`,
  summary: (session: string) => `/session/${encodeURIComponent(session)}/summary`,
  progress: () => ROUTES.progress,
  studio: () => ROUTES.studio,
  specimen: (specimen: string) => `/studio/${encodeURIComponent(specimen)}`,
  trial: (specimen: string) => `/studio/${encodeURIComponent(specimen)}/examine`,
  data: () => ROUTES.data,
  settings: () => ROUTES.settings,
  about: () => ROUTES.about,
} as const;

/** Turns a path into the address a link points at; routes live behind the hash, so any static folder can serve them. */
export function hrefTo(path: string): string {
  return `#${path}`;
}

/** Goes to a path. */
export function goTo(path: string): void {
  window.location.hash = path;
}
