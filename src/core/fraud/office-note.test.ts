import { describe, expect, it } from 'vitest';
import type { ElementOf } from '@/core/document/element';
import { officeNote } from './office-note';

const SEAL = { text: 'OFFICE', motif: 'arms', ink: 'seal', textInk: 'black' };

describe('the note of an office', () => {
  it('has a line on each rule of a ruled page, from the first that is free', () => {
    const rules = [24, 31.2, 38.4, 45.6].map(rule);
    const lines = linesOn(rules, 25);
    expect(lines.map(({ box }) => box.y + box.height)).toEqual([30.8, 38, 45.2].map((at) => expect.closeTo(at, 6)));
    expect(lines.every(({ box }) => box.x >= 11)).toBe(true);
  });

  it('begins where the page is free if nothing is ruled there', () => {
    expect(linesOn([], 25).map(({ box }) => box.y)).toEqual([25, 30.5, 36]);
    expect(linesOn([rule(12)], 25).map(({ box }) => box.y)).toEqual([25, 30.5, 36]);
  });
});

function linesOn(elements: readonly ElementOf<'rule'>[], topMm: number): readonly ElementOf<'text'>[] {
  const page = { id: 'observations', kind: 'endorsement', widthMm: 88, heightMm: 125, elements } as const;
  const note = officeNote(['THE HOLDER', 'NOW BEARS', 'A NAME'], page, topMm, SEAL);
  return note.elements.flatMap((element) => (element.kind === 'text' ? [element] : []));
}

function rule(y: number): ElementOf<'rule'> {
  return {
    kind: 'rule',
    id: `rule-${y}`,
    box: { x: 11, y, width: 66, height: 0.2 },
    technique: 'offset',
    shiftMm: { x: 0, y: 0 },
    ink: 'line',
    lineMm: 0.2,
  };
}
