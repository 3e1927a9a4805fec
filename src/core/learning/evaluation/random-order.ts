import type { Random } from '@/core/kernel/random';
import { fraudSkillsOf } from '../deal-skills';
import { type PlannableContent, type PlannedExamination, planBySkills } from '../plan-by-skills';
import type { SessionPlan } from '../session-plan';
import type { SkillName } from '../skill';

/**
 * Puts a session together in random order in the plain sense: for every place a skill is drawn, each as likely as any
 * other and whatever came before; its documents, deed, truth and subtlety are drawn as everywhere, for nobody in particular.
 */
export function planAtRandom(
  plan: SessionPlan,
  content: PlannableContent,
  random: Random,
): readonly PlannedExamination[] {
  const placeOf = (skill: SkillName, seed: number) =>
    planBySkills({ ...plan, seed, items: 1, focus: { kind: 'skill', skill } }, content);
  const skills = fraudSkillsOf(plan).filter((skill) => placeOf(skill, 0).length > 0);
  return Array.from({ length: plan.items }, () => placeOf(random.pick(skills), random.integer(0, 0x7fffffff))).flat();
}
