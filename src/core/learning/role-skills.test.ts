import { describe, expect, it } from 'vitest';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { ROLES } from '@/core/tasks/role';
import { ROLE_SKILLS } from './role-skills';
import { SKILLS } from './skill';
import { TRAINABLE_SKILLS } from './trainable-skills';

describe('the skills of a role', () => {
  it.each(ROLES)('can all be trained (%s)', (role) => {
    const { skills, levels } = ROLE_SKILLS[role];

    expect(skills.filter((skill) => !TRAINABLE_SKILLS.includes(skill))).toEqual([]);
    expect(levels.toSorted()).toEqual(['first-line', 'laboratory', 'second-line']);
  });

  it('ask of a carrier nothing that needs a lamp or belongs to an office behind the first line', () => {
    const { skills } = ROLE_SKILLS.carrier;

    expect(skills.filter((skill) => SKILLS[skill].level !== 'first-line' || SKILLS[skill].lights.length > 0)).toEqual(
      [],
    );
  });

  it('show a carrier what is altered, who stands there, and genuine documents that look odd', () => {
    const categories = ROLE_SKILLS.carrier.skills
      .flatMap((skill) => SKILLS[skill].interventions)
      .map((name) => INTERVENTION_RECORD[name].category);

    expect(new Set(categories)).toEqual(new Set(['3a', '3c', 'none']));
  });
});
