import type { Role } from '@/core/tasks/role';
import type { Skill, SkillName } from './skill';
import { TRAINABLE_SKILLS } from './trainable-skills';

/** All levels of inspection, those with which somebody begins first. */
export type LevelOrder = readonly Skill['level'][];

/** The way through an inspection: what the first line sees, then what it refers. */
export const FIRST_LINE_FIRST: LevelOrder = ['first-line', 'second-line', 'laboratory'];

/**
 * What practice of a role is about: `skills` are all that its plans may name, and `levels` is the order in which new ones
 * come up.
 */
export interface RoleSkills {
  readonly skills: readonly SkillName[];
  readonly levels: LevelOrder;
}

/**
 * What can be seen at a desk or a gate by examining a document carefully but briefly, without technical aids: what the
 * machine readable zone and the boarding pass say against the page, the face, and what is due to people. Source: the duty
 * of carriers in article 11 of the Protocol against the Smuggling of Migrants, which is to ascertain that documents are held.
 */
const CARRIER_SKILLS: readonly SkillName[] = [
  'mrz-alteration',
  'boarding-swap',
  'impostor-face',
  'genuine-holder',
  'genuine-amendment',
  'order-of-checks',
  'people-and-rights',
];

/** The skills of every role. The deeper ones come to the first line too, after its own; nobody of the second line skips them. */
export const ROLE_SKILLS: Readonly<Record<Role, RoleSkills>> = {
  officer: { skills: TRAINABLE_SKILLS, levels: FIRST_LINE_FIRST },
  'second-line': { skills: TRAINABLE_SKILLS, levels: ['second-line', 'laboratory', 'first-line'] },
  carrier: { skills: CARRIER_SKILLS, levels: FIRST_LINE_FIRST },
  trainer: { skills: TRAINABLE_SKILLS, levels: FIRST_LINE_FIRST },
};
