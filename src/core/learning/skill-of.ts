import { SKILL_NAMES, SKILLS, type SkillName } from './skill';

const OF_INTERVENTION: ReadonlyMap<string, SkillName> = new Map(
  SKILL_NAMES.flatMap((name) => SKILLS[name].interventions.map((intervention) => [intervention, name] as const)),
);

/**
 * Gives the skill an examination trains: that of the first fraud among what was done, else of the first oddity. Where
 * nothing was done it is telling that a plain document is genuine. Names that this Loupe does not know are passed over.
 */
export function skillOf(interventions: readonly string[]): SkillName {
  const skills = interventions.flatMap((name) => OF_INTERVENTION.get(name) ?? []);
  return skills.find((name) => SKILLS[name].category !== 'genuine-variation') ?? skills[0] ?? 'genuine-plain';
}
