import { expect, it } from 'vitest';
import { detection } from '@/core/scoring/signal-detection';
import { sensitivityChange } from './test-change';

const WEAK = detection({ hits: 11, misses: 9, falseAlarms: 8, correctAcceptances: 12 });
const STRONG = detection({ hits: 18, misses: 2, falseAlarms: 2, correctAcceptances: 18 });

it('says better or worse only where the interval of the difference leaves 0 out', () => {
  expect(sensitivityChange(WEAK, STRONG)?.word).toBe('better');
  expect(sensitivityChange(STRONG, WEAK)?.word).toBe('worse');
  expect(sensitivityChange(WEAK, WEAK)?.word).toBe('same');
});

it('adds the variances of both tests', () => {
  const { difference } = sensitivityChange(STRONG, STRONG) ?? { difference: { value: 9, low: 9, high: 9 } };
  const one = STRONG.sensitivity;

  expect(difference.value).toBe(0);
  expect(difference.high - difference.low).toBeCloseTo(Math.SQRT2 * ((one?.high ?? 0) - (one?.low ?? 0)), 9);
});

it('has nothing to say without specimens of both kinds', () => {
  const half = detection({ hits: 3, misses: 1, falseAlarms: 0, correctAcceptances: 0 });

  expect(sensitivityChange(half, STRONG)).toBeNull();
});
