import type { SkillState } from './skill-state';

/** What falls due: now, which is what is due or often missed, the weightiest first; and on later days of a week, by instant. */
export interface DueSkills {
  readonly now: readonly SkillState[];
  readonly soon: readonly (SkillState & { readonly dueAt: number })[];
}

const WEEK_MS = 7 * 86_400_000;

/**
 * Lists what is due from where somebody stands. What was never tried is due to nobody, and what waits since long is due once:
 * there is no debt.
 *
 * @param dayEnds the end of the learner's own day in milliseconds since 1970 UTC; the week begins with it
 */
export function dueSkills(states: readonly SkillState[], dayEnds: number): DueSkills {
  const now = states
    .filter(({ reason }) => reason === 'due' || reason === 'often-missed')
    .toSorted((a, b) => a.recall - b.recall);
  const soon = states
    .flatMap((state) => (state.schedule ? [{ ...state, dueAt: state.schedule.dueAt }] : []))
    .filter(({ reason, dueAt }) => reason === 'refresh' && dueAt < dayEnds + WEEK_MS)
    .toSorted((a, b) => a.dueAt - b.dueAt);
  return { now, soon };
}
