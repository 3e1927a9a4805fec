import { describe, expect, it } from 'vitest';
import { toScreen } from '@/table/scene/camera';
import { FAKE_SPECIMEN } from '../../../tests/support/fake-examiner';
import { createTable } from './table';

const BOX = { x: 60, y: 44, width: 4, height: 3 };
const MIDDLE = { x: 62, y: 45.5 };
const ROOM = { start: 10, end: 10, top: 34, bottom: 120 };
const LOWER_ROOM = { ...ROOM, bottom: 14 };

function aTable() {
  const table = createTable(FAKE_SPECIMEN, { page: null, light: null });
  table.resize({ width: 390, height: 560 }, ROOM);
  return table;
}

describe('a place that is shown', () => {
  it('stays in the middle of what is free, where the page reaches so far, when a sheet rises over the lower part of the desk', () => {
    const table = aTable();
    table.show(BOX);

    table.resize({ width: 390, height: 206 }, LOWER_ROOM);

    const { left, top } = toScreen(table.store.getState().camera, MIDDLE);
    expect(left).toBeCloseTo(195);
    expect(top).toBeCloseTo(34 + (206 - 34 - 14) / 2);
  });

  it('does not push the page aside where it comes no nearer', () => {
    const table = aTable();
    const { fit, page } = table.store.getState();
    table.show({ x: 2, y: 2, width: page.widthMm - 4, height: 5 });

    expect(table.store.getState().camera.scale).toBe(fit.scale);
    expect(table.store.getState().camera.left).toBeCloseTo(fit.left, 0);
    expect(table.store.getState().camera.top).toBeCloseTo(fit.top, 0);
  });

  it('lies no farther from the edge of the desk than from the edge of the page', () => {
    const table = aTable();
    table.show({ x: 1, y: 1, width: 4, height: 3 });

    const { camera } = table.store.getState();
    expect(toScreen(camera, { x: 0, y: 0 })).toEqual({ left: ROOM.start, top: ROOM.top });
  });

  it('is followed no more once a hand has moved the page', () => {
    const table = aTable();
    table.show(BOX);
    table.pan({ left: 5, top: 5 });
    const { scale } = table.store.getState().camera;

    table.resize({ width: 390, height: 206 }, LOWER_ROOM);

    const { camera } = table.store.getState();
    expect(camera.scale).toBe(scale);
    expect(toScreen(camera, MIDDLE).left).toBeCloseTo(200);
  });
});
