import { describe, expect, it } from 'vitest';
import { stampDesignOf } from '@/core/document/stamp-design';
import { stampsIn } from '@/core/fraud/stamps-in';
import { toDayNumber } from '@/core/kernel/plain-date';
import { createRandom } from '@/core/kernel/random';
import { HISTORY_PROBLEMS, type HistoryProblem } from '@/core/tasks/travel-history/history-problem';
import { travelHistoryTask } from '@/core/tasks/travel-history/travel-history-task';
import { createSpecimenMaker } from '@/examiner/specimen-maker';
import { readShippedContent } from '../support/shipped-content';
import { shippedSource } from '../support/shipped-source';

const SEEDS = [1, 2, 3, 4];
const maker = createSpecimenMaker(shippedSource());
const { states } = readShippedContent();

/** Reads the stamps of a document as an examiner would, without knowing what was done to them. */
async function readHistory(problem: HistoryProblem, seed: number) {
  const source = { ...(await maker.taskSource()), random: createRandom(seed) };
  const { shown, key, sheets } = await travelHistoryTask.make({ problem }, source);
  const [sheet] = sheets;
  if (sheet?.kind !== 'specimen') throw new Error('A history lies on the table as a specimen');
  const stamps = stampsIn(sheet.specimen.presentation).map(({ element }) => element);
  const day = (index: number) => toDayNumber(stamps[index]?.date ?? shown.examined);
  const twice = stamps.flatMap((stamp, index) => (stamps[index + 1]?.direction === stamp.direction ? [index] : []));
  const found = {
    olderThanDocument: stamps.filter(({ date }) => toDayNumber(date) < toDayNumber(shown.issued)).length,
    twoEntries: twice.filter((index) => stamps[index]?.direction === 'entry').length,
    twoExits: twice.filter((index) => stamps[index]?.direction === 'exit').length,
    tooLong: stamps.filter(
      (stamp, index) =>
        stamp.direction === 'entry' &&
        stamps[index + 1]?.direction === 'exit' &&
        day(index + 1) - day(index) + 1 > shown.allowedDays,
    ).length,
    strangePosts: stamps.filter(({ state, place }) => {
      const own = states.find(({ code }) => code === state)?.borderPosts ?? [];
      return !own.some(({ name }) => name === place);
    }).length,
    strangeDesigns: stamps.filter(({ state, date, header, layout }) => {
      const design = stampDesignOf(states.find(({ code }) => code === state)?.stamps ?? [], date.year);
      return design?.header !== header || design.layout !== layout;
    }).length,
  };
  return { found, key, stamps };
}

const NOTHING = { olderThanDocument: 0, twoEntries: 0, twoExits: 0, tooLong: 0, strangePosts: 0, strangeDesigns: 0 };

/** What somebody who lays the stamps out by date finds in each history, and nothing else. */
const FOUND: Readonly<Record<HistoryProblem, Partial<typeof NOTHING>>> = {
  'in-order': {},
  'stay-in-stay': { twoEntries: 1, twoExits: 1 },
  'before-issue': { olderThanDocument: 1, twoEntries: 1 },
  'other-post': { strangePosts: 1 },
  'other-years': { strangeDesigns: 1 },
  overstay: { tooLong: 1 },
  'missing-exit': { twoEntries: 1 },
};

describe.each(HISTORY_PROBLEMS)('a travel history in which the matter is %s', (problem) => {
  it('shows that and nothing else to somebody who reads only the stamps', async () => {
    for (const seed of SEEDS) {
      const { found, key, stamps } = await readHistory(problem, seed);

      expect({ seed, ...found }).toEqual({ seed, ...NOTHING, ...FOUND[problem] });
      expect(key.stamps.every((id) => stamps.some((stamp) => stamp.id === id))).toBe(true);
      expect(key.stamps.length > 0).toBe(problem !== 'in-order');
    }
  }, 60_000);
});
