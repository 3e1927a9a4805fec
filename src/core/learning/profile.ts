import type { Role } from '@/core/tasks/role';

/**
 * A person who practises on this device. `createdAt` and `exportedAt` are milliseconds since 1970 UTC;
 * `exportedAt` is null until a first export. `role` says what home and practice are made for; it can be changed.
 */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: number;
  readonly exportedAt: number | null;
}

/** Longest name of a profile, in characters as a person counts them. */
export const PROFILE_NAME_MAX = 60;

/** Why a name cannot be used. */
export type ProfileNameProblem = 'profile.name-empty' | 'profile.name-long';

/** Checks a name after trimming; two profiles may share a name. */
export function checkProfileName(name: string): ProfileNameProblem | null {
  const length = [...name.trim()].length;
  if (length === 0) return 'profile.name-empty';
  return length > PROFILE_NAME_MAX ? 'profile.name-long' : null;
}
