import { describe, expect, it } from 'vitest';
import type { AskToFeelKey } from './ask-to-feel-task';
import { askToFeelTask } from './ask-to-feel-task';
import { scoreFeel } from './score-feel';
import { tellingPlaces } from './telling-places';
import { type TouchPlace, touchAt } from './touch';

const TITLE: TouchPlace = {
  page: 'data',
  element: 'title',
  kind: 'intaglio',
  box: { x: 40, y: 5, width: 40, height: 6 },
  touch: 'smooth',
};
const EDGE: TouchPlace = {
  page: 'data',
  element: 'cut',
  kind: 'trace',
  box: { x: 5, y: 18, width: 35, height: 45 },
  touch: 'edge',
};
const ON_TITLE = { page: 'data', point: { x: 60, y: 8 }, touch: 'smooth' } as const;
const BESIDE = { page: 'data', point: { x: 100, y: 40 }, touch: 'smooth' } as const;
const KEY: AskToFeelKey = { fraudulent: true, places: [TITLE, EDGE], telling: [TITLE], evidence: [] };

describe('asking to feel', () => {
  it.each([
    ['a touch that tells bears the decision out', [ON_TITLE], 'fraudulent', 1, 'hit', 'felt-and-right'],
    ['without it a right decision is worth half', [BESIDE], 'fraudulent', 0.5, 'hit', 'right-without-touch'],
    ['what was felt and not believed', [ON_TITLE], 'genuine', 0, 'miss', 'felt-and-wrong'],
    ['what was not felt and let through', [], 'genuine', 0, 'miss', 'missed'],
  ] as const)('%s', (_, felt, decision, points, detection, reason) => {
    const score = scoreFeel({ felt, decision }, KEY);

    expect(score).toMatchObject({ points, detection, reasons: [reason] });
  });

  it('is told only at the place that is asked for', () => {
    expect(askToFeelTask.ask?.({ page: 'data', point: { x: 6, y: 30 } }, KEY)).toBe('edge');
    expect(askToFeelTask.ask?.({ page: 'data', point: { x: 100, y: 40 } }, KEY)).toBe('smooth');
    expect(askToFeelTask.ask?.({ page: 'visa', point: { x: 6, y: 30 } }, KEY)).toBe('smooth');
    expect(askToFeelTask.ask?.({ page: 'data', point: { x: 20, y: 40 } }, KEY)).toBe('smooth');
    expect(askToFeelTask.ask?.('everywhere', KEY)).toBeNull();
  });

  it('finds what lies on top first', () => {
    const letters: TouchPlace = { ...TITLE, box: EDGE.box, element: 'name', touch: 'raised-letters' };

    expect(touchAt([letters, EDGE], 'data', { x: 6, y: 30 })).toBe('edge');
  });
});

describe('the places that tell', () => {
  const raised: TouchPlace = { ...TITLE, touch: 'raised-print' };

  it('are on a changed document those that feel otherwise than before', () => {
    expect(tellingPlaces([TITLE, EDGE], [raised], true)).toEqual([TITLE, EDGE]);
    expect(tellingPlaces([raised, EDGE], [raised], true)).toEqual([EDGE]);
  });

  it('are on an untouched document those with something to feel', () => {
    expect(tellingPlaces([raised, { ...TITLE, element: 'other' }], [], false)).toEqual([raised]);
  });
});
