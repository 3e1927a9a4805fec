import { describe, expect, it } from 'vitest';
import { anAnswer, NOON } from '../../../tests/support/records';
import type { AnswerRecord } from './answer-record';
import { chooseSkills, countPressing, MOST_NEW, MOST_SKILLS } from './choose-skills';
import { ROLE_SKILLS } from './role-skills';
import { SKILL_NAMES, SKILLS } from './skill';
import { emptyMemory, memoryKeyOf, remember } from './skill-memory';
import { skillStatesOf } from './skill-state';

const DAY = 86_400_000;
const FRAUD_SKILLS = SKILL_NAMES.filter((skill) => SKILLS[skill].category.startsWith('3'));

/** An answer about one skill, `days` after noon. */
function answered(given: { readonly deed: string; readonly right?: boolean; readonly days?: number }, index: number) {
  const { deed, right = true, days = 0 } = given;
  const record = anAnswer({ index, confidence: right ? 6 : 1, answeredAt: NOON + days * DAY });
  return { ...record, skill: undefined, told: { ...record.told, interventions: [deed] } };
}

function statesOf(records: readonly AnswerRecord[], days: number) {
  const now = NOON + days * DAY;
  const keys = new Map(records.map((record) => [memoryKeyOf(record).skill, memoryKeyOf(record)]));
  const memories = [...keys.values()].map((key) =>
    records.filter((record) => memoryKeyOf(record).skill === key.skill).reduce(remember, emptyMemory(key)),
  );
  return skillStatesOf(FRAUD_SKILLS, memories, { now, dayEnds: now + DAY / 2 });
}

describe('chooseSkills', () => {
  it('begins with the first line, and with no more skills than can be mixed', () => {
    const chosen = chooseSkills(statesOf([], 0));

    expect(chosen).toHaveLength(MOST_SKILLS);
    expect(chosen.every(({ reason }) => reason === 'new')).toBe(true);
    expect(chosen.every(({ skill }) => SKILLS[skill].level === 'first-line')).toBe(true);
  });

  it('begins with what the second line adds where that is somebody’s work', () => {
    const { levels } = ROLE_SKILLS['second-line'];

    const chosen = chooseSkills(statesOf([], 0), { levels });

    const found = chosen.map(({ skill }) => SKILLS[skill].level);
    expect(found.slice(0, 2)).toEqual(['second-line', 'second-line']);
    expect(found).toContain('first-line');
    expect(found.indexOf('first-line')).toBeGreaterThan(found.lastIndexOf('laboratory'));
  });

  it('puts what is missed before what was right, with some that are new', () => {
    const often = ['look-alike', 'look-alike', 'look-alike'].map((deed, at) => answered({ deed, right: false }, at));
    const right = ['mrz-altered', 'mrz-altered'].map((deed, at) => answered({ deed }, 3 + at));

    const chosen = chooseSkills(statesOf([...often, ...right], 1));

    const place = (skill: string) => chosen.findIndex((one) => one.skill === skill);
    expect(chosen[place('impostor-face')]).toMatchObject({ reason: 'often-missed' });
    expect(place('impostor-face')).toBeLessThan(place('mrz-alteration'));
    expect(chosen.filter(({ reason }) => reason === 'new')).toHaveLength(MOST_NEW);
  });

  it('asks after long holidays for one session and not for the debt of all that fell due', () => {
    const deeds = FRAUD_SKILLS.flatMap((skill) => SKILLS[skill].interventions.slice(0, 1));
    const states = statesOf(
      deeds.map((deed, index) => answered({ deed }, index)),
      400,
    );

    expect(countPressing(states)).toBe(FRAUD_SKILLS.length);
    expect(chooseSkills(states)).toHaveLength(MOST_SKILLS);
  });

  it('warms up with what the learner is least good at', () => {
    const deeds = FRAUD_SKILLS.flatMap((skill) => SKILLS[skill].interventions.slice(0, 1));
    const states = statesOf(
      deeds.map((deed, index) => answered({ deed, right: deed !== 'look-alike' }, index)),
      1,
    );

    const chosen = chooseSkills(states, { weakest: true });

    expect(chosen[0]).toMatchObject({ skill: 'impostor-face' });
    expect(chosen.some(({ reason }) => reason === 'new')).toBe(false);
  });
});

describe('skillStatesOf', () => {
  it('lets a skill rest until it is due, on the learner’s own day', () => {
    const records = [answered({ deed: 'mrz-altered', days: 0 }, 0), answered({ deed: 'mrz-altered', days: 2 }, 1)];
    const [state] = statesOf(records, 3).filter(({ skill }) => skill === 'mrz-alteration');
    const due = state?.schedule?.dueAt ?? 0;
    const at = (now: number, dayEnds: number) =>
      skillStatesOf(['mrz-alteration'], memories(records), { now, dayEnds })[0]?.reason;

    expect(state?.reason).toBe('refresh');
    expect(at(due - 8 * 3_600_000, due - 1)).toBe('refresh');
    expect(at(due - 8 * 3_600_000, due + 1)).toBe('due');
  });

  it('passes over answers given under a clock that ran a year ahead, until that day comes', () => {
    const usual = answered({ deed: 'mrz-altered' }, 0);
    const ahead = answered({ deed: 'mrz-altered', days: 365 }, 1);

    const [now] = skillStatesOf(['mrz-alteration'], memories([usual, ahead]), { now: NOON + DAY, dayEnds: NOON + DAY });
    const [without] = skillStatesOf(['mrz-alteration'], memories([usual]), { now: NOON + DAY, dayEnds: NOON + DAY });

    expect(now).toEqual(without);
  });

  it('takes everything for new while the clock stands before the first answer, and says nothing wrong', () => {
    const [early] = skillStatesOf(['mrz-alteration'], memories([answered({ deed: 'mrz-altered' }, 0)]), {
      now: NOON - 4000 * DAY,
      dayEnds: NOON - 3999 * DAY,
    });

    expect(early).toMatchObject({ reason: 'new', recall: 0, schedule: null });
  });
});

function memories(records: readonly AnswerRecord[]) {
  const [first] = records;
  return first ? [records.reduce(remember, emptyMemory(memoryKeyOf(first)))] : [];
}
