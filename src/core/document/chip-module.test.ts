import { expect, it } from 'vitest';
import { boxesMeet } from '@/core/kernel/geometry';
import { chipModuleBox, holdsChipModule } from './chip-module';
import type { PageElement } from './element';

const AT = { technique: 'none', shiftMm: { x: 0, y: 0 } } as const;
const PLASTIC: PageElement = {
  ...AT,
  kind: 'polycarbonate',
  id: 'base',
  box: { x: 0, y: 0, width: 125, height: 88 },
  tone: '#eeeeee',
  uvBrightness: 0,
};

function windowAt(x: number, y: number, width: number, height: number): PageElement {
  return { ...AT, kind: 'window', id: `window-${x}`, box: { x, y, width, height }, motif: '' };
}

it('lies in the middle of the right side of a plastic page', () => {
  const page = { widthMm: 125, heightMm: 88, elements: [PLASTIC] };

  expect(holdsChipModule(page)).toBe(true);
  expect(chipModuleBox(page)).toEqual({ x: 110.8, y: 41.5, width: 8, height: 5 });
});

it('keeps clear of windows, on another side where the first is taken', () => {
  const beside = windowAt(105, 40, 14, 10);
  const whole = windowAt(100, 0, 25, 88);

  for (const window of [beside, whole]) {
    const page = { widthMm: 125, heightMm: 88, elements: [PLASTIC, window] };
    expect(boxesMeet(chipModuleBox(page), window.box)).toBe(false);
  }
});

it('keeps clear of the ghost image, which it would shade in infrared and against the light', () => {
  const ghost: PageElement = {
    ...AT,
    kind: 'ghost-image',
    id: 'ghost',
    box: { x: 104, y: 36, width: 16, height: 20 },
    portrait: { identity: '', capture: '' },
    ink: 'black',
    strength: 0.5,
    uv: '#000000',
  };
  const page = { widthMm: 125, heightMm: 88, elements: [PLASTIC, ghost] };

  expect(boxesMeet(chipModuleBox(page), ghost.box)).toBe(false);
});

it('is not in a page of paper', () => {
  expect(holdsChipModule({ elements: [] })).toBe(false);
});
