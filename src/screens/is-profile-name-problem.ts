import type { ProfileNameProblem } from '@/core/learning/profile';
import type { ProfileProblem } from '@/state/profile-store';

/** Tells whether a name is what is wrong, which the person can mend at once. */
export function isProfileNameProblem(problem: ProfileProblem): problem is { readonly code: ProfileNameProblem } {
  return problem.code.startsWith('profile.');
}
