import { pointBiserial } from './point-biserial';
import { type Estimate, wilson } from './wilson';

/** What one person made of one item: right, wrong, or nothing that can be scored (not reached, or left open). */
export type ItemMark = 'right' | 'wrong' | 'none';

/** Answers to an item from which on its discrimination says more about the item than about chance. */
export const ENOUGH_FOR_DISCRIMINATION = 30;

/** Persons from which on statistics of a group are shown, so that nobody can be read out of them. */
export const ENOUGH_PERSONS = 5;

/**
 * What a group made of one item. `difficulty` is the share of right answers (symbol p: the higher, the easier);
 * `discrimination` is the point-biserial correlation with the number of right answers to the other items, hidden (null)
 * under 30 answers, or where everybody got the item, or the rest, alike.
 */
export interface ItemStatistics {
  readonly answers: number;
  readonly difficulty: Estimate | null;
  readonly discrimination: number | null;
}

/**
 * Works out the statistics of every item.
 *
 * @param marks one row per person, one mark per item; all rows are equally long
 * Source: F. M. Lord and M. R. Novick, Statistical Theories of Mental Test Scores (1968), chapter 15; the item itself is
 * left out of the total it is correlated with, after S. Henrysson, Psychometrika 28 (1963) 211-218
 */
export function itemStatistics(marks: readonly (readonly ItemMark[])[]): readonly ItemStatistics[] {
  const items = marks[0]?.length ?? 0;
  const totals = marks.map((row) => row.filter((mark) => mark === 'right').length);
  return Array.from({ length: items }, (_, item) => {
    const answered = marks.flatMap((row, person) => {
      const mark = row[item] ?? 'none';
      if (mark === 'none') return [];
      const right = mark === 'right';
      return [{ right, rest: (totals[person] ?? 0) - (right ? 1 : 0) }];
    });
    const right = answered.filter((one) => one.right).length;
    return {
      answers: answered.length,
      difficulty: wilson(right, answered.length),
      discrimination:
        answered.length < ENOUGH_FOR_DISCRIMINATION
          ? null
          : pointBiserial(
              answered.map((one) => one.right),
              answered.map((one) => one.rest),
            ),
    };
  });
}
