import type { DayAround } from '@/state/practice-planner';

/** The day on the wall: from midnight to midnight where the learner is, 23 or 25 hours long when clocks change. */
export const dayAround: DayAround = (instant) => {
  const day = new Date(instant);
  const midnight = (days: number) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + days).getTime();
  return { begins: midnight(0), ends: midnight(1) };
};
