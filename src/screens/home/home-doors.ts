import type { Role } from '@/core/tasks/role';
import { paths } from '@/screens/paths';

/** Where the doors of home lead. */
const DOORS = {
  models: paths.reference(),
  features: paths.features(),
  printing: paths.printing(),
  glossary: paths.glossary(),
  group: paths.cohort(),
  studio: paths.studio(),
  tests: paths.tests(),
  check: paths.checkCertificate(),
  data: paths.data(),
} as const;

/** One door. */
export type Door = keyof typeof DOORS;

/** A card of doors: its name in the texts, and what it leads to. */
export interface DoorsOfRole {
  readonly title: 'library' | 'desk';
  readonly doors: readonly Door[];
}

/** What a role reaches for besides practice; null where the way around is enough. */
export const DOORS_OF_ROLE: Readonly<Record<Role, DoorsOfRole | null>> = {
  officer: null,
  'second-line': { title: 'library', doors: ['models', 'features', 'printing', 'glossary'] },
  carrier: null,
  trainer: { title: 'desk', doors: ['group', 'studio', 'tests', 'check', 'data', 'models'] },
};

/** Gives the path behind a door. */
export function pathOfDoor(door: Door): string {
  return DOORS[door];
}
