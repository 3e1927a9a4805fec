import { describe, expect, it } from 'vitest';
import { shippedContent } from '@/cli/shipped-content';
import { toDayNumber } from '@/core/kernel/plain-date';
import { createRandom } from '@/core/kernel/random';
import { makePresentation } from './make-presentation';

const CONTENT = shippedContent();
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const DAYS_OF_A_JOURNEY = 18;
const HISTORIES = CONTENT.models
  .filter(({ pages }) => pages.filter(({ kind }) => kind === 'visa').length > 1)
  .flatMap((model) => SEEDS.map((seed) => makePresentation({ ...CONTENT, models: [model] }, createRandom(seed))))
  .flatMap(({ documents, examined }) =>
    documents.map(({ issued, pages }) => ({
      days: toDayNumber(examined) - toDayNumber(issued),
      entries: pages
        .flatMap(({ elements }) => elements)
        .filter((element) => element.kind === 'entry-stamp' && element.direction === 'entry').length,
    })),
  );

describe('a travel history', () => {
  it('has no more journeys than the days since issue have room for', () => {
    const crowded = HISTORIES.filter(({ days, entries }) => entries > 1 && entries * DAYS_OF_A_JOURNEY > days);
    expect(crowded).toEqual([]);
  });

  it('has a journey at least wherever there were some weeks for it', () => {
    const empty = HISTORIES.filter(({ days, entries }) => days > DAYS_OF_A_JOURNEY && entries === 0);
    expect(empty).toEqual([]);
  });
});
