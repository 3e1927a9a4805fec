import { describe, expect, it } from 'vitest';
import { INTERVENTIONS } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { SKILL_NAMES, SKILLS } from './skill';
import { skillOf } from './skill-of';

const skills = SKILL_NAMES.map((name) => ({ name, ...SKILLS[name] }));

describe('SKILLS', () => {
  it.each(INTERVENTIONS)('train the intervention %s by exactly one skill', (intervention) => {
    const own = skills.filter(({ interventions }) => interventions.includes(intervention));

    expect(own.map(({ name }) => name)).toHaveLength(1);
  });

  it.each(INTERVENTIONS)('put %s under its category of article 3', (intervention) => {
    const { category } = INTERVENTION_RECORD[intervention];

    expect(SKILLS[skillOf([intervention])].category).toBe(category === 'none' ? 'genuine-variation' : category);
  });

  it.each(['a', 'b', 'c', 'd', 'e'] as const)('cover the curriculum letter %s', (letter) => {
    expect(skills.some(({ letters }) => letters.includes(letter))).toBe(true);
  });
});

describe('skillOf', () => {
  it.each([
    { done: [], skill: 'genuine-plain', why: 'nothing was done' },
    { done: ['wear'], skill: 'genuine-wear', why: 'an oddity alone' },
    { done: ['wear', 'look-alike'], skill: 'impostor-face', why: 'a fraud goes before an oddity' },
    { done: ['photo-substitution', 'mrz-altered'], skill: 'portrait-substitution', why: 'the first fraud counts' },
    { done: ['from-the-future'], skill: 'genuine-plain', why: 'an unknown name tells nothing' },
  ])('gives $skill: $why', ({ done, skill }) => {
    expect(skillOf(done)).toBe(skill);
  });
});
