import { describe, expect, it } from 'vitest';
import { drawEntryStamp } from '@/artwork/features/entry-stamp';
import { frameRoom } from '@/artwork/features/stamp-frames';
import { planStamp } from '@/artwork/features/stamp-layout';
import { shippedContent } from '@/cli/shipped-content';
import type { ElementOf } from '@/core/document/element';
import { estimateWidthMm } from '@/core/document/fill-page';
import { makePresentation } from '@/core/document/make-presentation';
import { type BoxMm, boxesMeet } from '@/core/kernel/geometry';
import { createRandom } from '@/core/kernel/random';

const CONTENT = shippedContent();
/** Widths are estimated about so much too wide. */
const ESTIMATE = 0.88;

const STAMPS = CONTENT.states.flatMap((state) =>
  state.stamps.flatMap((design) =>
    (['entry', 'exit'] as const).flatMap((direction) =>
      state.borderPosts.map(
        (post): ElementOf<'entry-stamp'> => ({
          kind: 'entry-stamp',
          id: `${state.code}-${design.years[0]}-${direction}-${post.name}`,
          box: { x: 3, y: 7, width: design.widthMm, height: design.heightMm },
          technique: 'letterpress',
          shiftMm: { x: 0, y: 0 },
          state: state.code,
          direction,
          mode: post.mode,
          place: post.name,
          date: { year: design.years[0], month: 11, day: 28 },
          number: '388',
          header: design.header,
          frame: direction === 'entry' ? design.entryFrame : design.exitFrame,
          layout: design.layout,
          colour: design.inkEntry,
          angleDeg: 4,
          pressing: 'firm',
          redrawn: null,
        }),
      ),
    ),
  ),
);

function boxOf(text: ReturnType<typeof planStamp>['texts'][number]): BoxMm {
  const width = estimateWidthMm(text.text, text.style) * ESTIMATE;
  const { sizeMm } = text.style;
  return { x: text.x - width / 2, y: text.y - sizeMm * 0.74, width, height: sizeMm * 0.76 };
}

describe('every stamp of every post', () => {
  it('writes header, date, place and number whole', () => {
    const cut = STAMPS.filter((stamp) => {
      const written = planStamp(stamp).texts.map(({ text }) => text);
      return [stamp.header, `28 NOV ${stamp.date.year}`, stamp.place, stamp.number].some(
        (text) => !written.includes(text),
      );
    });

    expect(cut.map(({ id }) => id)).toEqual([]);
  });

  it('keeps its lines, its arrow and its pictogram apart', () => {
    const touching = STAMPS.filter((stamp) => {
      const { texts, arrow, pictogram } = planStamp(stamp);
      const boxes = [...texts.map(boxOf), arrow, pictogram];
      return boxes.some((box, index) => boxes.slice(index + 1).some((other) => boxesMeet(box, other)));
    });

    expect(touching.map(({ id }) => id)).toEqual([]);
  });

  it('keeps its lines, its arrow and its pictogram inside its frame', () => {
    const outside = STAMPS.filter((stamp) => {
      const { texts, arrow, pictogram } = planStamp(stamp);
      return [...texts.map(boxOf), arrow, pictogram].some((box) => {
        const rows = [box.y, box.y + box.height].map((y) => (y - stamp.box.y) / stamp.box.height);
        const half = (Math.min(...rows.map((row) => frameRoom(stamp.frame, row))) * stamp.box.width) / 2;
        const middle = stamp.box.x + stamp.box.width / 2;
        return box.x < middle - half || box.x + box.width > middle + half;
      });
    });

    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it('tells entry from exit by the arrow, and raises nothing', () => {
    const [model] = CONTENT.models;
    if (!model) throw new RangeError('No model');
    const { documents } = makePresentation({ ...CONTENT, models: [model] }, createRandom(1));
    const page = documents[0]?.pages[0];
    if (!page) throw new RangeError('No page');
    const draw = (stamp: ElementOf<'entry-stamp'>) =>
      drawEntryStamp(stamp, { model, page, random: createRandom('stamp'), symbols: new Map() });
    const [stamp] = STAMPS;
    if (!stamp) throw new RangeError('No stamp');

    const entry = draw({ ...stamp, direction: 'entry' });
    const exit = draw({ ...stamp, direction: 'exit' });

    expect(entry.at(-1)?.shape).not.toEqual(exit.at(-1)?.shape);
    expect(entry.some(({ deposit }) => deposit.reliefUm !== undefined)).toBe(false);
  });
});
