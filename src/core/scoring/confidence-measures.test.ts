import { describe, expect, it } from 'vitest';
import { confidenceMeasures } from './confidence-measures';

describe('confidenceMeasures', () => {
  it('finds an area of one where every fraudulent specimen was thought falser than every genuine one', () => {
    const found = confidenceMeasures([0, 0, 0, 0, 2, 3], [3, 2, 0, 0, 0, 0]);

    expect(found.areaUnderCurve?.value).toBe(1);
  });

  it('finds an area of one half where confidence says nothing', () => {
    const found = confidenceMeasures([1, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2, 2]);

    expect(found.areaUnderCurve?.value).toBe(0.5);
  });

  it('equals the trapezoid area of a hand-worked curve', () => {
    // ROC from the strict end: (0,0) (0,.5) (.25,.75) (.5,1) (1,1): .15625 + .21875 + .5
    const found = confidenceMeasures([0, 0, 0, 1, 1, 2], [2, 0, 0, 1, 1, 0]);

    expect(found.areaUnderCurve?.value).toBeCloseTo(0.875, 12);
  });

  it('gives the Brier score of sure and right as 0, and of sure and wrong as 1', () => {
    const right = confidenceMeasures([0, 0, 0, 0, 0, 4], [4, 0, 0, 0, 0, 0]);
    const wrong = confidenceMeasures([4, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 4]);

    expect([right.brier, wrong.brier]).toEqual([0, 1]);
  });

  it('averages squared distances', () => {
    // said .8 of a false one, .4 of a genuine one: (.04 + .16) / 2
    const found = confidenceMeasures([0, 0, 0, 0, 1, 0], [0, 0, 1, 0, 0, 0]);

    expect(found.brier).toBeCloseTo(0.1, 12);
  });

  it('tells for each step how often it was false', () => {
    const found = confidenceMeasures([0, 0, 0, 0, 0, 9], [1, 0, 0, 0, 0, 1]);

    expect(found.calibration[5]).toMatchObject({ said: 1, answers: 10, fraudulent: { value: 0.9 } });
    expect(found.calibration[2]).toEqual({ said: 0.4, answers: 0, fraudulent: null });
  });

  it('has nothing to tell of nothing', () => {
    const found = confidenceMeasures([0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]);

    expect([found.areaUnderCurve, found.brier]).toEqual([null, null]);
  });
});
