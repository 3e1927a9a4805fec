import { skillOfAnswer } from '@/core/learning/answer-record';
import type { SeenDay, SeenItem } from '@/core/learning/evaluation/simulate-days';

/** Tells day by day what somebody's ten minutes held, one line for each item, to be read as the learner would. */
export function weekReport(name: string, days: readonly SeenDay[]): readonly string[] {
  return [`\n${name}`, ...days.flatMap(dayReport)];
}

function dayReport({ day, standing, items }: SeenDay): readonly string[] {
  const planned = standing.map(({ skill, reason, rating }) => `${skill} (${reason}, ${rating.toFixed(1)})`);
  return [`  day ${day + 1}, for ${planned.join(', ')}`, ...items.map(itemReport)];
}

function itemReport({ planned, record }: SeenItem): string {
  const { recipe, itemRating } = planned.kind === 'examination' ? planned : planned.instead;
  const shows = planned.kind === 'examination' || 'modelSet' in planned.request.params;
  const done = recipe.interventions.map(({ name, subtlety }) => `${name} ${subtlety}`).join(' and ');
  return [
    `    ${planned.kind === 'examination' ? 'examination' : planned.request.kind}`.padEnd(22),
    skillOfAnswer(record).padEnd(24),
    (shows ? recipe.modelSet.join(' ') : '').padEnd(30),
    (shows ? done || 'genuine' : '').padEnd(44),
    shows ? itemRating.toFixed(1) : '',
    ` ${record.score.outcome}`,
  ].join(' ');
}
