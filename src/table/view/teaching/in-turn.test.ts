import { describe, expect, it } from 'vitest';
import { createTurns } from './in-turn';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('pictures that are painted in turn', () => {
  it('run two at a time, in the order they came', async () => {
    const turns = createTurns();
    const begun: number[] = [];
    const finish: (() => void)[] = [];
    for (let task = 0; task < 4; task++) {
      turns.take(
        () => {
          begun.push(task);
          return new Promise((resolve) => finish.push(resolve));
        },
        () => true,
      );
    }

    await settled();
    expect(begun).toEqual([0, 1]);
    finish[0]?.();
    await settled();
    expect(begun).toEqual([0, 1, 2]);
  });

  it('leave out what nobody wants any more', async () => {
    const turns = createTurns();
    const painted: string[] = [];

    turns.take(
      async () => void painted.push('gone'),
      () => false,
    );
    turns.take(
      async () => void painted.push('here'),
      () => true,
    );
    await settled();

    expect(painted).toEqual(['here']);
  });

  it('go on after one that failed', async () => {
    const turns = createTurns();
    const painted: string[] = [];

    for (let task = 0; task < 3; task++)
      turns.take(
        () => Promise.reject(new Error('no picture')),
        () => true,
      );
    turns.take(
      async () => void painted.push('last'),
      () => true,
    );
    await settled();

    expect(painted).toEqual(['last']);
  });
});
