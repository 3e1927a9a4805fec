import { itemRatingFor } from './rating';
import { SKILLS, type SkillName } from './skill';
import type { SkillStanding } from './skill-standing';
import type { SkillState } from './skill-state';

/** Skills of one session at most: within one sitting, other skills teach more than the same one again. */
export const MOST_SKILLS = 10;
/** Skills that are met for the first time in one session at most, once others are on the way. */
export const MOST_NEW = 6;

/** Who is right about four in five items of middle subtlety has learnt a skill. */
const LEARNT = -itemRatingFor(0, 0.8);
/** How much of its possible error a rating is held to be off: what is unsure is looked at. */
const DOUBT = 3;
/** What being due adds to the need of a skill, in logits, and what is lost of a rating when all is forgotten. */
const DUE_ADDS = 0.5;
const FORGETTING_TAKES = 1;

const LEVEL = { 'first-line': 0, 'second-line': 1, laboratory: 2 } as const;

/**
 * Chooses the skills of a session by how much each needs it: what falls short of being learnt, what is doubtful after few
 * answers, what is being forgotten and what is due, some new ones among them. However much has fallen due during
 * holidays, no more is asked for than fits: there is no debt. `weakest` looks at the ratings alone, as before a shift.
 */
export function chooseSkills(
  states: readonly SkillState[],
  { weakest = false }: { readonly weakest?: boolean } = {},
): readonly SkillStanding[] {
  const known = states.filter(({ reason }) => reason !== 'new').toSorted(weakest ? byRating : byNeed);
  const fresh = states.filter(({ reason }) => reason === 'new').toSorted(byLevel);
  const room = weakest ? Math.max(0, MOST_SKILLS - known.length) : known.length === 0 ? MOST_SKILLS : MOST_NEW;
  const ranked = [...known, ...fresh.slice(0, room)];
  return (weakest ? ranked : ranked.toSorted(byNeed)).slice(0, MOST_SKILLS).map(standingOf);
}

/** Counts the skills that are due or often missed; what is new presses nobody. */
export function countPressing(states: readonly SkillState[]): number {
  return states.filter(({ reason }) => reason === 'due' || reason === 'often-missed').length;
}

/** Gives how much a skill needs to be practised, in logits: what it is held to fall short of being learnt. */
export function needOf({ reason, isDue, recall, spread, ratings }: SkillState): number {
  const forgotten = reason === 'new' ? 0 : (1 - recall) * FORGETTING_TAKES;
  return LEARNT - ratings.learner + forgotten + DOUBT * spread + (isDue ? DUE_ADDS : 0);
}

function byNeed(a: SkillState, b: SkillState): number {
  return needOf(b) - needOf(a) || byLevel(a, b);
}

function byRating(a: SkillState, b: SkillState): number {
  return a.ratings.learner - b.ratings.learner || byLevel(a, b);
}

function byLevel(a: SkillState, b: SkillState): number {
  return LEVEL[SKILLS[a.skill].level] - LEVEL[SKILLS[b.skill].level] || byName(a.skill, b.skill);
}

function byName(a: SkillName, b: SkillName): number {
  return a < b ? -1 : Number(a > b);
}

/** Gives what of a state a session is planned by. */
export function standingOf({ skill, reason, ratings }: SkillState): SkillStanding {
  return { skill, reason, rating: Math.round(ratings.learner * 100) / 100 };
}
