import { describe, expect, it } from 'vitest';
import { boundsOf } from '@/core/kernel/geometry';
import { type Marking, type MarkingEvent, mark, SMALLEST_MARK_MM, startMarking, stretchedBox } from './marking';

const PAGE = { widthMm: 125, heightMm: 88 };

function play(start: Marking, events: readonly MarkingEvent[]): Marking {
  return events.reduce((marking, event) => mark(marking, event, PAGE), start);
}

describe('marking a place', () => {
  it('marks the same region by keys, corner by corner, as by dragging', () => {
    const byKeys = play(startMarking({ x: 10, y: 10 }), [
      { type: 'move-by', dxMm: 10, dyMm: 0 },
      { type: 'place' },
      { type: 'move-by', dxMm: 30, dyMm: 20 },
      { type: 'place' },
    ]);
    const byDragging = play(startMarking({ x: 20, y: 10 }), [
      { type: 'place' },
      { type: 'move-to', point: { x: 50, y: 30 } },
      { type: 'place' },
    ]);

    expect(byKeys).toEqual(byDragging);
  });

  it('keeps the cursor on the page', () => {
    const marking = play(startMarking({ x: 2, y: 2 }), [{ type: 'move-by', dxMm: -50, dyMm: 500 }]);

    expect(marking).toEqual({ stage: 'aiming', cursor: { x: 0, y: 88 } });
  });

  it('turns a click into a small mark around the place, on the page', () => {
    const marking = play(startMarking({ x: 125, y: 0 }), [{ type: 'place' }, { type: 'place' }]);
    if (marking.stage !== 'done') throw new Error('the mark is not done');

    const bounds = boundsOf(marking.region);

    expect(bounds).toEqual({ x: 125 - SMALLEST_MARK_MM, y: 0, width: SMALLEST_MARK_MM, height: SMALLEST_MARK_MM });
  });

  it('shows the box that is being stretched from any corner', () => {
    const marking = play(startMarking({ x: 50, y: 40 }), [
      { type: 'place' },
      { type: 'move-to', point: { x: 30, y: 60 } },
    ]);

    expect(stretchedBox(marking)).toEqual({ x: 30, y: 40, width: 20, height: 20 });
  });
});
