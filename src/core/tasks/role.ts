/**
 * What somebody does at work, for whom tasks, lessons, practice and home are made: the first line, the office behind it or
 * a consulate, a carrier's desk or gate, or teaching.
 */
export const ROLES = ['officer', 'second-line', 'carrier', 'trainer'] as const;

/** One role. */
export type Role = (typeof ROLES)[number];

/** The role of everybody who was here before roles were asked for, and of whoever has not said otherwise. */
export const FIRST_ROLE: Role = 'officer';
