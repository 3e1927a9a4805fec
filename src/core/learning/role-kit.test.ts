import { describe, expect, it } from 'vitest';
import { INSTRUMENTS } from '@/core/examination/answer';
import { kitOf } from './role-kit';
import { ROLE_SKILLS } from './role-skills';
import { SKILLS } from './skill';

describe('the kit of a role', () => {
  it('is everything where practice is for anybody', () => {
    expect(kitOf(undefined)).toEqual(INSTRUMENTS);
    expect(kitOf('officer')).toEqual(INSTRUMENTS);
  });

  it('gives a carrier no magnifier, no lamps and no reader of chips', () => {
    const kit = kitOf('carrier');

    for (const missing of ['loupe', 'scale', 'uv365', 'uv254', 'infrared', 'coaxial', 'oblique', 'chip-reader']) {
      expect(kit).not.toContain(missing);
    }
  });

  it('shows a carrier all that a carrier’s practice is about', () => {
    const kit: readonly string[] = kitOf('carrier');
    const lights = ROLE_SKILLS.carrier.skills.flatMap((skill) => SKILLS[skill].lights);

    expect(lights.filter((light) => !kit.includes(light))).toEqual([]);
    expect(kit).toEqual(expect.arrayContaining(['white', 'faces', 'mrz-reader', 'barcode-reader']));
  });
});
