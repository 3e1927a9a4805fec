import { SKILL_NAMES, SKILLS, type SkillName } from './skill';
import { TASK_TRAINING } from './task-training';

/** The skills that something trains: whole examinations, or a kind of exercise that there is. Plain genuine documents come by themselves. */
export const TRAINABLE_SKILLS: readonly SkillName[] = SKILL_NAMES.filter(
  (name) => SKILLS[name].interventions.length > 0 || Object.values(TASK_TRAINING).some(({ skill }) => skill === name),
);
