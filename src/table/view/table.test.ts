import { describe, expect, it } from 'vitest';
import { toScreen } from '@/table/scene/camera';
import { FAKE_SPECIMEN } from '../../../tests/support/fake-examiner';
import { createTable } from './table';

const BOX = { x: 80, y: 70, width: 10, height: 6 };
const MIDDLE = { x: 85, y: 73 };
const ROOM = { start: 10, end: 10, top: 34, bottom: 120 };
const LOWER_ROOM = { ...ROOM, bottom: 14 };

function aTable() {
  const table = createTable(FAKE_SPECIMEN, { page: null, light: null });
  table.resize({ width: 390, height: 560 }, ROOM);
  return table;
}

describe('a place that is shown', () => {
  it('stays in the middle of what is free when a sheet rises over the lower part of the desk', () => {
    const table = aTable();
    table.show(BOX);

    table.resize({ width: 390, height: 206 }, LOWER_ROOM);

    const { left, top } = toScreen(table.store.getState().camera, MIDDLE);
    expect(left).toBeCloseTo(195);
    expect(top).toBeCloseTo(34 + (206 - 34 - 14) / 2);
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
