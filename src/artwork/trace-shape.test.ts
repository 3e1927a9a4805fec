import { describe, expect, it } from 'vitest';
import { NodeRaster } from '@/cli/node-paint-kit';
import type { Brush } from './brush';
import { inTextSpace, layShape } from './trace-shape';

describe('a line of text', () => {
  it('is laid letter by letter when it is tracked', () => {
    expect(laid('ABC', 1).map(({ text }) => text)).toEqual(['A', 'B', 'C']);
  });

  it('is laid whole when its letters join, tracked or not', () => {
    expect(laid('جواز سفر', 1).map(({ text }) => text)).toEqual(['جواز سفر']);
    expect(laid('جواز سفر', 0).map(({ text }) => text)).toEqual(['جواز سفر']);
  });

  it('has the direction of its script, whatever the direction of the screen', () => {
    expect(laid('جواز', 0)[0]?.direction).toBe('rtl');
    expect(laid('أ/F', 0)[0]?.direction).toBe('ltr');
    expect(laid('ABC', 0)[0]?.direction).toBe('ltr');
  });
});

describe('a colour that runs through a text', () => {
  it('is measured where the text is set: from its anchor, turned back, a hundred times larger', () => {
    const turned = { x: 10, y: 20, angleDeg: 90 };

    expect(inTextSpace(turned, { x: 10, y: 20 })).toEqual({ x: 0, y: 0 });
    expect(inTextSpace(turned, { x: 10, y: 23 }).x).toBeCloseTo(300);
    expect(inTextSpace(turned, { x: 10, y: 23 }).y).toBeCloseTo(0);
  });
});

function laid(text: string, trackingMm: number) {
  const { brush } = new NodeRaster(8, 8, true);
  const calls: { readonly text: string; readonly direction: string }[] = [];
  const recording: Brush = new Proxy(brush, {
    get: (target, name) => {
      if (name === 'fillText') return (piece: string) => calls.push({ text: piece, direction: target.direction });
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, name, value) => Reflect.set(target, name, value),
  });
  const style = { face: 'sans', weight: 400, sizeMm: 3, trackingMm, align: 'start' } as const;
  layShape(recording, { type: 'text', text, x: 0, y: 0, style, angleDeg: 0, pitchMm: null });
  return calls;
}
