import { expect, it } from 'vitest';
import { stepsOf } from './steps-of';

it.each([
  { purpose: 'today', items: 10, index: 2, steps: { now: 3, total: 10 }, why: 'each item is a step' },
  { purpose: 'today', items: 10, index: 10, steps: { now: 10, total: 10 }, why: 'after the last there is none' },
  {
    purpose: 'pair',
    items: 18,
    index: 2,
    steps: { now: 1, total: 6 },
    why: 'alone, alone and together are one specimen',
  },
  { purpose: 'pair', items: 18, index: 3, steps: { now: 2, total: 6 }, why: 'the next specimen' },
] as const)(
  'the steps of $purpose at item $index are $steps.now of $steps.total: $why',
  ({ purpose, items, index, steps }) => {
    expect(stepsOf({ purpose, items }, index)).toEqual(steps);
  },
);
