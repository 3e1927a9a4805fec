import type { Random } from '@/core/kernel/random';
import { purposeOf, type SessionPlan } from './session-plan';
import { SKILL_NAMES, SKILLS, type SkillName } from './skill';

const LONGEST_RUN = 2;

/**
 * Lists the skills whose frauds a session may hold: those of its standing where that names any, else all that its choice
 * and focus leave. Where fraud is rare everything may come, or the standing would tell.
 */
export function fraudSkillsOf(plan: SessionPlan): readonly SkillName[] {
  const all = SKILL_NAMES.filter((skill) => isFraud(skill) && suitsChoice(skill, plan) && suitsFocus(skill, plan));
  const standing = plan.standing?.map(({ skill }) => skill) ?? [];
  const wished = all.filter((skill) => standing.includes(skill));
  const purpose = purposeOf(plan);
  return wished.length > 0 && purpose !== 'shift' && purpose !== 'vigilance' ? wished : all;
}

/**
 * Deals skills to the places of a session: each as often as the others, give or take one, in a drawn order with never more
 * than two of one in a row; where there is only one, it comes every time.
 */
export function dealSkills(skills: readonly SkillName[], count: number, random: Random): readonly SkillName[] {
  const dealt: SkillName[] = [];
  let deck: readonly SkillName[] = [];
  while (dealt.length < count && skills.length > 0) {
    if (deck.length === 0) deck = random.shuffle(skills);
    const next = deck.find((skill) => !endsWithRun(dealt, skill)) ?? deck[0];
    if (next === undefined) break;
    dealt.push(next);
    const at = deck.indexOf(next);
    deck = deck.filter((_, place) => place !== at);
  }
  return dealt;
}

function endsWithRun(dealt: readonly SkillName[], skill: SkillName): boolean {
  return dealt.length >= LONGEST_RUN && dealt.slice(-LONGEST_RUN).every((one) => one === skill);
}

function isFraud(skill: SkillName): boolean {
  const { category } = SKILLS[skill];
  return category === '3a' || category === '3b' || category === '3c';
}

function suitsChoice(skill: SkillName, { choice }: SessionPlan): boolean {
  return choice === 'mixed' || SKILLS[skill].category === choice;
}

function suitsFocus(name: SkillName, { focus }: SessionPlan): boolean {
  const skill = SKILLS[name];
  switch (focus?.kind) {
    case undefined:
    case 'document':
      return true;
    case 'skill':
      return name === focus.skill;
    case 'feature':
      return skill.features.includes(focus.feature);
    case 'light':
      return focus.light === 'white' ? skill.lights.length === 0 : skill.lights.includes(focus.light);
  }
}
