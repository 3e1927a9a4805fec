import { describe, expect, it } from 'vitest';
import { normalDensity, normalProbability, normalQuantile, Z_95 } from './normal-distribution';

describe('normalQuantile', () => {
  it.each([
    { p: 0.5, z: 0, why: 'the middle' },
    { p: 0.25, z: -0.6744897501960817, why: 'value printed with the algorithm' },
    { p: 0.001, z: -3.090232306167813, why: 'value printed with the algorithm' },
    { p: 1e-20, z: -9.26234008979841, why: 'value printed with the algorithm, far tail' },
    { p: 0.975, z: Z_95, why: 'two-sided 95 %' },
    { p: 0.86, z: 1.080319340814956, why: 'a hit rate' },
  ])('gives $z for $p: $why', ({ p, z }) => {
    const found = normalQuantile(p);

    expect(found).toBeCloseTo(z, 12);
  });

  it('is infinite at the ends', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });
});

describe('normalDensity', () => {
  it('gives one over the root of two pi in the middle', () => {
    expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15);
  });
});

describe('normalProbability', () => {
  it.each([
    { z: 0, p: 0.5 },
    { z: 1, p: 0.841344746 },
    { z: -1.96, p: 0.024997895 },
    { z: 3, p: 0.998650102 },
  ])('is $p below $z', ({ z, p }) => {
    expect(normalProbability(z)).toBeCloseTo(p, 6);
  });
});
