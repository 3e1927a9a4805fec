import { type Estimate, wilson } from '@/core/scoring/wilson';
import type { WeekCount } from './progress';

/**
 * One stretch of a learning curve: whole weeks, counted from 1970, with enough judged specimens to say something. `found` and
 * `alarms` are the hit and the false-alarm rate with Wilson's interval; `meanMs` is the time per answer.
 */
export interface CurvePoint {
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly answers: number;
  readonly found: Estimate | null;
  readonly alarms: Estimate | null;
  readonly meanMs: number | null;
}

/** Answers that a stretch holds at the least, the last one apart. */
const ENOUGH = 20;

/** Most points of a curve, however long somebody has learnt. */
const MOST_POINTS = 24;

/** Joins weeks to stretches of at least twenty answers, and longer ones where there would be more than 24. */
export function learningCurve(weeks: readonly WeekCount[]): readonly CurvePoint[] {
  const answers = weeks.reduce((sum, week) => sum + week.answers, 0);
  const enough = Math.max(ENOUGH, Math.ceil(answers / MOST_POINTS));
  const stretches: WeekCount[][] = [];
  let held = enough;
  for (const week of weeks) {
    if (held >= enough) {
      stretches.push([]);
      held = 0;
    }
    stretches.at(-1)?.push(week);
    held += week.answers;
  }
  return stretches.flatMap(pointOf);
}

function pointOf(weeks: readonly WeekCount[]): readonly CurvePoint[] {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (!first || !last) return [];
  const sum = (of: (week: WeekCount) => number) => weeks.reduce((total, week) => total + of(week), 0);
  const hits = sum((week) => week.hits);
  const falseAlarms = sum((week) => week.falseAlarms);
  const answers = sum((week) => week.answers);
  return [
    {
      firstWeek: first.week,
      lastWeek: last.week,
      answers,
      found: wilson(hits, hits + sum((week) => week.misses)),
      alarms: wilson(falseAlarms, falseAlarms + sum((week) => week.correctAcceptances)),
      meanMs: answers === 0 ? null : sum((week) => week.elapsedMs) / answers,
    },
  ];
}

const MS_PER_DAY = 86_400_000;

/** Gives the instant at which a week begins, in milliseconds since 1970 UTC; weeks begin on Monday. */
export function startOfWeek(week: number): number {
  return (week * 7 - 3) * MS_PER_DAY;
}
