import { ok } from '@/core/kernel/result';
import { chooseSkills, countPressing, standingOf } from '@/core/learning/choose-skills';
import { type DueSkills, dueSkills } from '@/core/learning/due-skills';
import { itemsInTime, TODAY_MINUTES } from '@/core/learning/items-in-time';
import { ROLE_SKILLS } from '@/core/learning/role-skills';
import { DAILY_CAP } from '@/core/learning/session-load';
import type { SkillName } from '@/core/learning/skill';
import type { SkillStanding } from '@/core/learning/skill-standing';
import { knownUntil, type SkillState, skillStatesOf } from '@/core/learning/skill-state';
import { FIRST_ROLE, type Role } from '@/core/tasks/role';
import type { AnswerPort, Clock, ProfilePort, Stored } from './ports';
import type { SessionOrder } from './session-state';

/** The learner's own day around an instant, by the clock on the wall: when it begins and ends, in milliseconds since 1970 UTC. */
export type DayAround = (instant: number) => { readonly begins: number; readonly ends: number };

/**
 * What practice is planned by for one person now, within what their `role` practises. `standing` is what today's session would take up, `pressing` counts the
 * skills that are due or often missed and `due` lists them with those of the coming week, `items` is how many fit into
 * ten minutes at this person's pace, `enough` says that the day has brought most of what it can, and `dayBegins` is when
 * the day began where the person is, in milliseconds since 1970 UTC.
 */
export interface PracticePlan {
  readonly role: Role;
  readonly states: readonly SkillState[];
  readonly standing: readonly SkillStanding[];
  readonly pressing: number;
  readonly items: number;
  readonly due: DueSkills;
  readonly answeredToday: number;
  readonly enough: boolean;
  readonly dayBegins: number;
}

/** Plans practice that adapts, from what is derived from answers. */
export interface PracticePlanner {
  plan(profileId: string): Stored<PracticePlan>;
  /** Gives the order of today's session, or of a warm-up with what somebody is least good at. */
  orderOf(purpose: 'today' | 'warm-up', plan: PracticePlan): SessionOrder;
  /** Gives the order of practice in some skills of the plan alone. */
  topicOf(skills: readonly SkillName[], items: number, plan: PracticePlan): SessionOrder;
}

/** Creates the planner. */
export function createPracticePlanner(needs: {
  readonly profiles: Pick<ProfilePort, 'list'>;
  readonly answers: Pick<AnswerPort, 'memories' | 'answeredBetween' | 'aggregates'>;
  readonly clock: Clock;
  readonly dayAround: DayAround;
}): PracticePlanner {
  const { profiles, answers, clock, dayAround } = needs;
  return {
    async plan(profileId) {
      const now = clock();
      const day = dayAround(now);
      const [listed, memories, answered, counted] = await Promise.all([
        profiles.list(),
        answers.memories(profileId, knownUntil(now)),
        answers.answeredBetween(profileId, day.begins, day.ends),
        answers.aggregates(profileId),
      ]);
      if (!listed.ok) return listed;
      if (!memories.ok) return memories;
      if (!answered.ok) return answered;
      if (!counted.ok) return counted;
      const role = listed.value.find(({ id }) => id === profileId)?.role ?? FIRST_ROLE;
      const { skills, levels } = ROLE_SKILLS[role];
      const states = skillStatesOf(skills, memories.value, { now, dayEnds: day.ends });
      return ok({
        role,
        states,
        standing: chooseSkills(states, { levels }),
        pressing: countPressing(states),
        items: itemsInTime(TODAY_MINUTES, counted.value),
        due: dueSkills(states, day.ends),
        answeredToday: answered.value,
        enough: answered.value >= DAILY_CAP,
        dayBegins: day.begins,
      });
    },
    orderOf: (purpose, { role, states, standing, items }) => ({
      purpose,
      ...(purpose === 'today' && { items }),
      choice: 'mixed',
      role,
      standing:
        purpose === 'today' ? standing : chooseSkills(states, { weakest: true, levels: ROLE_SKILLS[role].levels }),
    }),
    topicOf: (skills, items, { role, states }) => ({
      purpose: 'practice',
      choice: 'mixed',
      role,
      items,
      standing: states.filter(({ skill }) => skills.includes(skill)).map(standingOf),
    }),
  };
}
