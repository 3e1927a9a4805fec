import { SKILLS } from '../skill';
import type { Person } from './simulate-days';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** People whose practice is looked at as they would see it. Shares are of what can be learnt, and of no skill none or all. */
export const PEOPLE: readonly Person[] = [
  { name: 'a new officer', role: 'officer', days: WEEK, share: () => 0.05 },
  { name: 'three weeks away', role: 'officer', days: [...WEEK, 28, 29, 30], share: () => 0.3 },
  { name: 'a strong officer', role: 'officer', days: WEEK, share: () => 0.9 },
  {
    name: 'of the second line',
    role: 'second-line',
    days: WEEK,
    share: (skill) => (SKILLS[skill].level === 'first-line' ? 0.8 : 0.2),
  },
  { name: 'at a gate', role: 'carrier', days: WEEK, share: () => 0.1 },
];
