import { expect, it } from 'vitest';
import { dueSkills } from './due-skills';
import type { SkillName } from './skill';
import type { SkillState } from './skill-state';

const DAY = 86_400_000;
const DAY_ENDS = 100 * DAY;

/** Where somebody stands with a skill that falls due so many days after today; null for one never tried. */
function aState(skill: SkillName, days: number | null, part: Partial<SkillState> = {}): SkillState {
  return {
    skill,
    reason: days === null ? 'new' : days < 0 ? 'due' : 'refresh',
    recall: 0.9,
    isDue: days !== null && days < 0,
    spread: 0.3,
    answers: days === null ? 0 : 5,
    lately: 5,
    missedLately: 0,
    schedule:
      days === null ? null : { stability: 5, difficulty: 5, reviewedAt: 0, dueAt: DAY_ENDS + days * DAY + DAY / 2 },
    ratings: { learner: 0, spread: 0.3, items: new Map(), steps: [] },
    ...part,
  };
}

it('tells what is due now, the most forgotten first, and what is often missed with it', () => {
  const { now } = dueSkills(
    [
      aState('mrz-alteration', -1, { recall: 0.85 }),
      aState('touch', -30, { recall: 0.4 }),
      aState('counterfeit-print', 3, { reason: 'often-missed', recall: 0.95 }),
      aState('referral', 20),
    ],
    DAY_ENDS,
  );

  expect(now.map(({ skill }) => skill)).toEqual(['touch', 'mrz-alteration', 'counterfeit-print']);
});

it('tells what the seven days after today will bring in their order, and nothing beyond', () => {
  const { soon } = dueSkills([aState('touch', 6), aState('referral', 0), aState('mrz-alteration', 7)], DAY_ENDS);

  expect(soon.map(({ skill }) => skill)).toEqual(['referral', 'touch']);
});

it('holds nothing that was never tried against anybody', () => {
  expect(dueSkills([aState('touch', null)], DAY_ENDS)).toEqual({ now: [], soon: [] });
});
