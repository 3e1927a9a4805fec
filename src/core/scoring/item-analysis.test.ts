import { describe, expect, it } from 'vitest';
import vectors from '../../../tests/vectors/item-statistics.json';
import { type ItemMark, itemStatistics } from './item-analysis';
import { kuderRichardson20 } from './reliability';

const ROWS: readonly (readonly boolean[])[] = Object.entries(vectors.patterns).flatMap(([pattern, persons]) =>
  Array.from({ length: persons }, () => [...pattern].map((mark) => mark === '1')),
);

function marksOf(rows: readonly (readonly boolean[])[]): readonly (readonly ItemMark[])[] {
  return rows.map((row) => row.map((right) => (right ? 'right' : 'wrong')));
}

describe('itemStatistics', () => {
  it('agrees with the published difficulties and discriminations of LSAT section 6', () => {
    const found = itemStatistics(marksOf(ROWS));

    expect(found.map(({ answers }) => answers)).toEqual([1000, 1000, 1000, 1000, 1000]);
    for (const [item, { difficulty, discrimination }] of found.entries()) {
      expect(difficulty?.value).toBeCloseTo(vectors.difficulty[item] ?? 0, 6);
      expect(discrimination).toBeCloseTo(vectors.discrimination[item] ?? 0, 4);
    }
  });

  it('hides discrimination under 30 answers and shows it from 30 on', () => {
    const person = (number: number): readonly ItemMark[] =>
      number % 2 === 0 ? ['right', 'right', 'wrong'] : ['wrong', 'right', 'right'];
    const of = (persons: number) => itemStatistics(Array.from({ length: persons }, (_, number) => person(number)));

    expect(of(29)[0]?.discrimination).toBeNull();
    expect(of(30)[0]?.discrimination).toBeCloseTo(-1, 6);
  });

  it('leaves answers that cannot be scored out of the item', () => {
    const [first] = itemStatistics([
      ['right', 'right'],
      ['none', 'right'],
      ['wrong', 'right'],
    ]);

    expect(first?.answers).toBe(2);
    expect(first?.difficulty?.value).toBe(0.5);
  });

  it('says nothing of nobody', () => {
    expect(itemStatistics([])).toEqual([]);
  });
});

describe('kuderRichardson20', () => {
  it('agrees with the published reliability of LSAT section 6', () => {
    expect(kuderRichardson20(ROWS)).toBeCloseTo(vectors.reliability, 4);
  });

  it('agrees with the published reliability of LSAT section 6 without one of its items', () => {
    for (const [item, published] of vectors.reliabilityWithoutItem.entries()) {
      expect(kuderRichardson20(ROWS.map((row) => row.toSpliced(item, 1)))).toBeCloseTo(published, 4);
    }
  });

  it('is 1 where every item sorts people alike, and null where nobody differs', () => {
    expect(
      kuderRichardson20([
        [true, true, true],
        [false, false, false],
      ]),
    ).toBeCloseTo(1, 10);
    expect(
      kuderRichardson20([
        [true, false],
        [true, false],
      ]),
    ).toBeNull();
    expect(kuderRichardson20([[true, false]])).toBeNull();
  });
});
