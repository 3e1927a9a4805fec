import { describe, expect, it } from 'vitest';
import { createExaminationTimer } from './examination-timer';

const MINUTE = 60_000;
const YEAR = 365 * 86_400_000;

function aTimer(spentMs = 0) {
  let now = YEAR;
  const timer = createExaminationTimer(() => now, spentMs);
  return {
    timer,
    wait(ms: number) {
      now += ms;
    },
  };
}

describe('the time of an examination', () => {
  it('goes on from what was spent, and leaves pauses out', () => {
    const { timer, wait } = aTimer(MINUTE);
    timer.begin();
    wait(2 * MINUTE);
    timer.pause(true);
    wait(5 * MINUTE);
    timer.pause(false);
    wait(MINUTE);

    expect(timer.elapsedMs()).toBe(4 * MINUTE);
  });

  it('is the same however often it is read', () => {
    const { timer, wait } = aTimer();
    timer.begin();
    wait(MINUTE);
    timer.elapsedMs();
    wait(MINUTE);

    expect([timer.elapsedMs(), timer.elapsedMs()]).toEqual([2 * MINUTE, 2 * MINUTE]);
  });

  it('never counts a year where the clock is set forward', () => {
    const { timer, wait } = aTimer();
    timer.begin();
    wait(MINUTE);
    timer.elapsedMs();
    wait(YEAR);
    timer.elapsedMs();
    wait(MINUTE);

    expect(timer.elapsedMs()).toBe(12 * MINUTE);
  });

  it('loses no more than what lies between two readings where it is set back', () => {
    const { timer, wait } = aTimer();
    timer.begin();
    wait(3 * MINUTE);
    timer.elapsedMs();
    wait(-YEAR);
    timer.elapsedMs();
    wait(MINUTE);

    expect(timer.elapsedMs()).toBe(4 * MINUTE);
  });
});
