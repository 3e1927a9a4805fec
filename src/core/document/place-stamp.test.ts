import { describe, expect, it } from 'vitest';
import { shippedContent } from '@/cli/shipped-content';
import { boxesMeet } from '@/core/kernel/geometry';
import { createRandom } from '@/core/kernel/random';
import type { Page } from './document';
import type { ElementOf } from './element';
import { makePresentation } from './make-presentation';
import { stampCore, turnedStampBox } from './stamp-box';
import { freeStampSlots, keptClear } from './stamp-slots';

type Stamp = ElementOf<'entry-stamp'>;

const CONTENT = shippedContent();
const SEEDS = [1, 2, 3, 4, 5, 6];
const STAMPED = CONTENT.models.filter(({ pages }) => pages.filter(({ kind }) => kind === 'visa').length > 1);

function stampsOn({ elements }: Page): readonly Stamp[] {
  return elements.filter((element) => element.kind === 'entry-stamp');
}

function pairsOn(page: Page): readonly (readonly [Stamp, Stamp])[] {
  const stamps = stampsOn(page);
  return stamps.flatMap((one, index) => stamps.slice(index + 1).map((other) => [one, other] as const));
}

const DOCUMENTS = STAMPED.flatMap((model) =>
  SEEDS.flatMap((seed) => makePresentation({ ...CONTENT, models: [model] }, createRandom(seed)).documents),
);
const PAGES = DOCUMENTS.flatMap(({ pages }) => pages).filter((page) => stampsOn(page).length > 0);

describe('every stamp of a travel history', () => {
  it('stays on its page', () => {
    const outside = PAGES.flatMap((page) =>
      stampsOn(page).filter((stamp) => {
        const { x, y, width, height } = turnedStampBox(stamp);
        return x < 1 || y < 1 || x + width > page.widthMm - 1 || y + height > page.heightMm - 1;
      }),
    );

    expect(outside).toEqual([]);
  });

  it('leaves page number and perforation clear', () => {
    const over = PAGES.flatMap((page) =>
      stampsOn(page).filter((stamp) => keptClear(page).some((box) => boxesMeet(box, turnedStampBox(stamp)))),
    );

    expect(over).toEqual([]);
  });

  it('crosses at most the edge of another, so that both can be read', () => {
    const unreadable = PAGES.flatMap((page) =>
      pairsOn(page).filter(
        ([one, other]) =>
          boxesMeet(stampCore(one), turnedStampBox(other)) || boxesMeet(stampCore(other), turnedStampBox(one)),
      ),
    );

    expect(unreadable).toEqual([]);
  });

  it('leaves room for two more', () => {
    expect(DOCUMENTS.filter((document) => freeStampSlots(document).length < 2)).toEqual([]);
  });
});

it('stamps are struck as hands do: askew, across each other, and not all well', () => {
  const stamps = PAGES.flatMap(stampsOn);
  const crossing = PAGES.flatMap(pairsOn).filter(([one, other]) =>
    boxesMeet(turnedStampBox(one), turnedStampBox(other)),
  );

  expect(crossing.length).toBeGreaterThan(PAGES.length / 4);
  expect(stamps.filter(({ angleDeg }) => Math.abs(angleDeg) > 6).length).toBeGreaterThan(stamps.length / 20);
  expect(new Set(stamps.map(({ pressing }) => pressing)).size).toBe(4);
});
