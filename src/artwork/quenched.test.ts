import { describe, expect, it } from 'vitest';
import type { Deposit, Mark } from './mark';
import { quenched } from './quenched';

const SHEET = { x: 0, y: 0, width: 100, height: 140 };
const ON_SHEET = { x: 10, y: 10, width: 30, height: 4 };

const markOf = (deposit: Deposit, bounds = ON_SHEET): Mark => ({
  shape: { type: 'box', box: bounds, feather: 'none' },
  deposit,
  technique: 'offset',
  bounds,
  clip: null,
});

describe('quenched', () => {
  const dark = markOf({ white: { colour: '#1a1a1a', opacity: 1 } });

  it('lets dark ink take the glow of the paper it lies on', () => {
    expect(quenched(dark, [SHEET]).deposit.uv).toMatchObject({ blend: 'over', opacity: 0.9 });
  });

  it('lets paler ink take less, and the palest nothing', () => {
    const red = quenched(markOf({ white: { colour: '#b04050', opacity: 0.9 } }), [SHEET]).deposit.uv?.opacity;
    const pale = quenched(markOf({ white: { colour: '#e8dcc8', opacity: 0.8 } }), [SHEET]);

    expect(red).toBeGreaterThan(0.3);
    expect(red).toBeLessThan(0.9);
    expect(pale.deposit.uv).toBeUndefined();
  });

  it('lets light ochre and sand take the blue of the glow', () => {
    for (const colour of ['#d9b25c', '#c9a66b'] as const)
      expect(quenched(markOf({ white: { colour, opacity: 0.8 } }), [SHEET]).deposit.uv?.opacity).toBeGreaterThan(0.4);
  });

  it('lets a stamp that is weak at one side take the glow all the same', () => {
    const colour = {
      from: { x: 10, y: 10 },
      to: { x: 40, y: 10 },
      stops: [
        { at: 0, colour: '#d4dae6' },
        { at: 0.5, colour: '#3a5580' },
        { at: 1, colour: '#2f4a7a' },
      ],
    } as const;

    expect(quenched(markOf({ white: { colour, opacity: 0.88 } }), [SHEET]).deposit.uv?.opacity).toBeGreaterThan(0.4);
  });

  it('leaves alone what fluoresces itself, what takes colour away, and what no glowing paper carries', () => {
    const glowing = markOf({
      white: { colour: '#1a1a1a', opacity: 1 },
      uv: { colour: '#33ff66', opacity: 1, blend: 'add' },
    });
    const bleached = markOf({ white: { colour: '#1a1a1a', opacity: 1, blend: 'screen' } });
    const astride = markOf({ white: { colour: '#1a1a1a', opacity: 1 } }, { x: 90, y: 10, width: 30, height: 30 });

    for (const mark of [glowing, bleached, astride]) expect(quenched(mark, [SHEET])).toBe(mark);
    expect(quenched(dark, [])).toBe(dark);
  });
});
