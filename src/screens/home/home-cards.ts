import type { Role } from '@/core/tasks/role';

/** Everything that can stand on the home screen. */
export const HOME_CARDS = ['today', 'due', 'topics', 'doors', 'lesson', 'standing', 'past'] as const;

/** One card. */
export type HomeCard = (typeof HOME_CARDS)[number];

/** What stands on the home screen of a role, in its order: the ten minutes that help most come first for everybody. */
export const CARDS_OF_ROLE: Readonly<Record<Role, readonly ['today', 'due', ...HomeCard[]]>> = {
  officer: ['today', 'due', 'lesson', 'standing', 'past'],
  'second-line': ['today', 'due', 'topics', 'doors', 'lesson', 'standing', 'past'],
  carrier: ['today', 'due', 'topics', 'lesson', 'standing', 'past'],
  trainer: ['today', 'due', 'doors', 'lesson', 'standing', 'past'],
};
