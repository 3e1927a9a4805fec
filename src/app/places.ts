import type { ComponentType } from 'react';
import type { Role } from '@/core/tasks/role';
import { paths } from '@/screens/paths';
import { BookIcon } from '@/ui/icons/book-icon';
import { ChartIcon } from '@/ui/icons/chart-icon';
import { ClipboardIcon } from '@/ui/icons/clipboard-icon';
import { ClockIcon } from '@/ui/icons/clock-icon';
import { LoupeIcon } from '@/ui/icons/loupe-icon';
import { PictureIcon } from '@/ui/icons/picture-icon';
import { ShelfIcon } from '@/ui/icons/shelf-icon';

/** The places of the way around, in their order. */
export const PLACES = ['today', 'learn', 'practice', 'tests', 'progress', 'reference', 'studio'] as const;

/** One place. */
export type Place = (typeof PLACES)[number];

/** Where each place is, and its icon where there is no room for all. */
export const PLACE_FACTS: Readonly<Record<Place, { readonly path: string; readonly icon: ComponentType }>> = {
  today: { path: paths.home(), icon: ClockIcon },
  learn: { path: paths.learn(), icon: BookIcon },
  practice: { path: paths.practice(), icon: LoupeIcon },
  tests: { path: paths.tests(), icon: ClipboardIcon },
  progress: { path: paths.progress(), icon: ChartIcon },
  reference: { path: paths.reference(), icon: ShelfIcon },
  studio: { path: paths.studio(), icon: PictureIcon },
};

/** The four places that a phone has at the thumb, by what somebody's work asks for; the others are behind 'More'. */
export const THUMB_PLACES: Readonly<Record<Role, readonly [Place, Place, Place, Place]>> = {
  officer: ['today', 'learn', 'practice', 'progress'],
  'second-line': ['today', 'practice', 'progress', 'reference'],
  carrier: ['today', 'learn', 'practice', 'progress'],
  trainer: ['today', 'learn', 'tests', 'studio'],
};

/** Tells whether a path belongs to a place. */
export function isAtPlace(path: string, place: Place): boolean {
  const { path: to } = PLACE_FACTS[place];
  if (place === 'reference' && path.startsWith(paths.glossary())) return true;
  return path === to || (to !== paths.home() && path.startsWith(`${to}/`));
}
