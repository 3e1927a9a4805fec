import type { SkillName } from './skill';

/**
 * Why a skill comes up. `due`: it is about to be forgotten · `often-missed`: it was wrong often lately · `new`: never
 * tried · `refresh`: nothing presses, it is the one least sure.
 */
export const STANDING_REASONS = ['due', 'often-missed', 'new', 'refresh'] as const;

/** One reason. */
export type StandingReason = (typeof STANDING_REASONS)[number];

/**
 * How somebody stands with one skill when a session is planned. `rating` is on the logit scale of the ratings of items:
 * at equal ratings half of the answers are right.
 */
export interface SkillStanding {
  readonly skill: SkillName;
  readonly reason: StandingReason;
  readonly rating: number;
}
