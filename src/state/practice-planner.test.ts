import { describe, expect, it } from 'vitest';
import { ROLE_SKILLS } from '@/core/learning/role-skills';
import { DAILY_CAP } from '@/core/learning/session-load';
import { KEPT_REVIEWS } from '@/core/learning/skill-memory';
import { aDevice } from '../../tests/support/device';
import { anAnswer, aProfile, aSession, NOON } from '../../tests/support/records';
import { succeeded } from '../../tests/support/results';
import { createPracticePlanner } from './practice-planner';

const HOUR = 3_600_000;

async function aPlannerAt(now: number, answeredAt: readonly number[], beginsHour = 0) {
  const tab = aDevice().openTab();
  succeeded(await tab.profiles.create(aProfile()));
  succeeded(await tab.sessions.create(aSession({ plan: { ...aSession().plan, items: 100 } })));
  for (const [index, at] of answeredAt.entries()) {
    succeeded(await tab.answers.append(anAnswer({ index, answeredAt: at })));
  }
  const midnight = NOON - 12 * HOUR + beginsHour * HOUR;
  const dayAround = () => ({ begins: midnight, ends: midnight + 24 * HOUR });
  return createPracticePlanner({ profiles: tab.profiles, answers: tab.answers, clock: () => now, dayAround });
}

describe('plan', () => {
  it('offers what is new to somebody who has never practised, and presses nobody', async () => {
    const planner = await aPlannerAt(NOON, []);

    const plan = succeeded(await planner.plan('ana'));

    expect(plan.standing.length).toBeGreaterThan(4);
    expect(plan).toMatchObject({ pressing: 0, answeredToday: 0, enough: false });
  });

  it('plans for what a role practises, and says in the order for whom', async () => {
    const tab = aDevice().openTab();
    succeeded(await tab.profiles.create(aProfile({ role: 'carrier' })));
    const dayAround = () => ({ begins: NOON - 12 * HOUR, ends: NOON + 12 * HOUR });
    const planner = createPracticePlanner({ ...tab, clock: () => NOON, dayAround });

    const plan = succeeded(await planner.plan('ana'));

    expect(plan.standing.map(({ skill }) => skill).toSorted()).toEqual(ROLE_SKILLS.carrier.skills.toSorted());
    expect(planner.orderOf('today', plan)).toMatchObject({ purpose: 'today', role: 'carrier' });
    expect(planner.orderOf('warm-up', plan)).toMatchObject({ purpose: 'warm-up', role: 'carrier' });
  });

  it('says when the day has brought enough', async () => {
    const planner = await aPlannerAt(
      NOON + HOUR,
      Array.from({ length: DAILY_CAP }, (_, index) => NOON + index),
    );

    expect(succeeded(await planner.plan('ana'))).toMatchObject({ answeredToday: DAILY_CAP, enough: true });
  });

  it('counts by the learner’s own day, wherever on earth that begins', async () => {
    const late = NOON - 11 * HOUR;
    const here = await aPlannerAt(NOON, [late]);
    const elsewhere = await aPlannerAt(NOON, [late], 5);

    expect(succeeded(await here.plan('ana')).answeredToday).toBe(1);
    expect(succeeded(await elsewhere.plan('ana')).answeredToday).toBe(0);
  });

  it('orders a session by its standing, and a warm-up by what somebody is least good at', async () => {
    const planner = await aPlannerAt(NOON, []);
    const plan = succeeded(await planner.plan('ana'));

    expect(planner.orderOf('today', plan)).toMatchObject({ purpose: 'today', standing: plan.standing, items: 10 });
    expect(planner.orderOf('warm-up', plan)).toMatchObject({ purpose: 'warm-up', choice: 'mixed' });
  });

  it('does not say for a year that the day has brought enough, after a clock stood a year ahead', async () => {
    const ahead = NOON + 365 * 24 * HOUR;
    const planner = await aPlannerAt(
      NOON + HOUR,
      Array.from({ length: DAILY_CAP }, (_, index) => ahead + index),
    );

    expect(succeeded(await planner.plan('ana'))).toMatchObject({ answeredToday: 0, enough: false });
  });

  it('finds back what many answers under a wrong clock have pushed out of memory', async () => {
    const ahead = NOON + 5000 * 24 * HOUR;
    const past = [NOON - 48 * HOUR, NOON - 24 * HOUR];
    const jumped = await aPlannerAt(NOON, [...past, ...Array.from({ length: KEPT_REVIEWS }, (_, at) => ahead + at)]);
    const right = await aPlannerAt(NOON, past);

    const plan = succeeded(await jumped.plan('ana'));

    expect(plan.states.find(({ skill }) => skill === 'portrait-substitution')?.answers).toBe(2);
    expect(plan).toEqual({ ...succeeded(await right.plan('ana')), items: plan.items });
  });
});
