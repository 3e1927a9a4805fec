import { describe, expect, it } from 'vitest';
import { makeSpecimen } from '@/core/fraud/make-specimen';
import { SUBTLETIES } from '@/core/learning/item-rating';
import { listPlannableSets } from '@/core/learning/plannable-set';
import { SKILL_NAMES, SKILLS, type SkillName } from '@/core/learning/skill';
import { CONTENT } from './sources';

const SETS = listPlannableSets(CONTENT.models);

/** Everything that shows on specimens of a skill. */
function evidenceOf(skill: SkillName) {
  return SKILLS[skill].interventions.flatMap((name) => {
    const sets = SETS.filter(({ interventions }) => interventions.includes(name));
    return sets.flatMap(({ models }, at) =>
      SUBTLETIES.flatMap((subtlety) => {
        const recipe = { modelSet: models, seed: at * 31 + subtlety, interventions: [{ name, subtlety }] };
        const made = makeSpecimen(CONTENT, recipe);
        return made.ok ? made.value.evidence : [];
      }),
    );
  });
}

describe.each(SKILL_NAMES.filter((skill) => SKILLS[skill].interventions.length > 0))('the skill %s', (skill) => {
  const evidence = evidenceOf(skill);

  it('looks at features on which something shows', () => {
    const shown = new Set(evidence.map(({ feature }) => feature));

    expect(SKILLS[skill].features.filter((feature) => !shown.has(feature))).toEqual([]);
  });

  it('names the lights, besides white, under which something shows, and no other', () => {
    const shown = new Set(evidence.flatMap(({ lights }) => lights).filter((light) => light !== 'white'));

    expect([...SKILLS[skill].lights].sort()).toEqual([...shown].sort());
  });
});
