import { itemRatingFor } from './rating';
import { FIRST_LINE_FIRST, type LevelOrder } from './role-skills';
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

/**
 * Chooses the skills of a session by how much each needs it: what falls short of being learnt, what is doubtful after few
 * answers, what is being forgotten and what is due, some new ones among them. However much has fallen due during
 * holidays, no more is asked for than fits: there is no debt. `weakest` looks at the ratings alone, as before a shift;
 * `levels` says with what somebody begins.
 */
export function chooseSkills(
  states: readonly SkillState[],
  { weakest = false, levels = FIRST_LINE_FIRST }: { readonly weakest?: boolean; readonly levels?: LevelOrder } = {},
): readonly SkillStanding[] {
  const byLevel = levelOrder(levels);
  const byNeed: Order = (a, b) => needOf(b) - needOf(a) || byLevel(a, b);
  const byRating: Order = (a, b) => a.ratings.learner - b.ratings.learner || byLevel(a, b);
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

type Order = (a: SkillState, b: SkillState) => number;

function levelOrder(levels: LevelOrder): Order {
  const place = ({ skill }: SkillState) => levels.indexOf(SKILLS[skill].level);
  return (a, b) => place(a) - place(b) || byName(a.skill, b.skill);
}

function byName(a: SkillName, b: SkillName): number {
  return a < b ? -1 : Number(a > b);
}

/** Gives what a plan keeps of where somebody stands with a skill. */
export function standingOf({ skill, reason, ratings }: SkillState): SkillStanding {
  return { skill, reason, rating: Math.round(ratings.learner * 100) / 100 };
}
