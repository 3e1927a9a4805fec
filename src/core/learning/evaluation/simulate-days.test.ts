import { describe, expect, it } from 'vitest';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { readShippedContent } from '../../../../tests/support/shipped-content';
import { MOST_SKILLS } from '../choose-skills';
import { listPlannableSets } from '../plannable-set';
import { ROLE_SKILLS } from '../role-skills';
import { PEOPLE } from './people';
import { type SeenDay, type SeenItem, simulateDays } from './simulate-days';

const CONTENT = { sets: listPlannableSets(readShippedContent().models), difficulty: [] };

const recipeOf = ({ planned }: SeenItem) => (planned.kind === 'examination' ? planned : planned.instead).recipe;
const kindsOf = ({ items }: SeenDay) =>
  new Set(items.flatMap(({ planned }) => (planned.kind === 'exercise' ? [planned.request.kind] : [])));
const subtletiesOf = (days: readonly SeenDay[]) =>
  days
    .flatMap(({ items }) => items)
    .flatMap((item) => recipeOf(item).interventions)
    .filter(({ name }) => INTERVENTION_RECORD[name].category !== 'none')
    .map(({ subtlety }) => subtlety);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe.each(PEOPLE)('the days of $name', (person) => {
  const days = simulateDays(person, CONTENT);

  it('hold no documents twice in one session, and no specimen twice at all', () => {
    const seeds = days.flatMap(({ items }) => items.map((item) => recipeOf(item).seed));

    expect(new Set(seeds).size).toBe(seeds.length);
    for (const { items } of days) {
      const alone = items.map((item) => recipeOf(item).modelSet).filter(({ length }) => length === 1);
      expect(new Set(alone.map(String)).size).toBe(alone.length);
    }
  });

  it('stay with few kinds of exercise a day, and have most of their time for examinations', () => {
    for (const day of days) {
      expect(kindsOf(day).size).toBeLessThanOrEqual(3);
      expect(day.items.filter(({ planned }) => planned.kind === 'examination').length).toBeGreaterThanOrEqual(4);
    }
  });

  it('take up what the role practises, and never the same every day', () => {
    for (const { standing } of days) {
      expect(standing.every(({ skill }) => ROLE_SKILLS[person.role].skills.includes(skill))).toBe(true);
      expect(standing.length).toBeLessThanOrEqual(MOST_SKILLS);
    }
    const met = new Set(days.flatMap(({ standing }) => standing.map(({ skill }) => skill)));
    expect(met.size).toBeGreaterThan(Math.min(ROLE_SKILLS[person.role].skills.length - 1, MOST_SKILLS));
  });
});

describe('simulateDays', () => {
  const daysOf = (name: string) =>
    PEOPLE.filter((person) => person.name === name).flatMap((person) => simulateDays(person, CONTENT));

  it('begins plainly', () => {
    expect(mean(subtletiesOf(daysOf('a new officer').slice(0, 1)))).toBeLessThan(2);
  });

  it('asks more of somebody strong by the end of a week than of somebody new', () => {
    const late = (name: string) => mean(subtletiesOf(daysOf(name).slice(4)));

    expect(late('a strong officer')).toBeGreaterThan(late('a new officer') + 0.3);
  });

  it('goes easier after three weeks away, and asks for no more than on any other day', () => {
    const days = daysOf('three weeks away');
    const [before, after] = [days[6], days[7]];
    const ratings = (day: SeenDay | undefined) => mean(day?.standing.map(({ rating }) => rating) ?? []);

    expect(ratings(after)).toBeLessThan(ratings(before));
    expect(after?.items.length).toBe(before?.items.length);
  });
});
