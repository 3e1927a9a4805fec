import { describe, expect, test } from 'vitest';
import type { FacePack, Identity } from '@/core/document/face-pack';
import { createRandom } from '@/core/kernel/random';
import { drawImpostor, drawOtherHolder } from './impostor';

function identity(id: string, sex: 'F' | 'M', age: number, captures = ['counter']): Identity {
  return {
    id,
    sex,
    age,
    skinTone: 60,
    eyeColour: 'brown',
    captures: captures.map((name) => ({ name, file: `${id}/${name}.webp`, age, glasses: false, beard: 'none' })),
    lookalikeOf: null,
    relativeOf: null,
    morphOf: null,
  };
}

const PACK: FacePack = {
  identities: [
    identity('holder', 'F', 40, ['passport', 'counter']),
    identity('double', 'F', 41),
    identity('unfair', 'F', 40),
    identity('sister', 'F', 44),
    identity('stranger', 'F', 38, ['passport', 'counter']),
    identity('elder', 'F', 70, ['passport', 'counter']),
    identity('man', 'M', 40, ['passport', 'counter']),
  ],
  distances: [
    ['holder', 'double', 0.5],
    ['holder', 'unfair', 0.3],
    ['sister', 'holder', 0.7],
  ],
};

describe('drawImpostor', () => {
  test.each([
    [5, 'double'],
    [4, 'sister'],
    [1, 'stranger'],
  ] as const)('at subtlety %i draws %s', (subtlety, expected) => {
    expect(drawImpostor('holder', subtlety, PACK, createRandom(1))?.face.identity).toBe(expected);
  });

  test('falls back to the next easier tier and says so', () => {
    expect(drawImpostor('holder', 3, PACK, createRandom(1))).toMatchObject({ face: { identity: 'stranger' }, tier: 1 });
  });

  test('never draws another sex, or a pair nearer than is fair', () => {
    const drawn = new Set(
      Array.from(
        { length: 200 },
        (_, seed) => drawImpostor('holder', seed % 2 === 0 ? 1 : 5, PACK, createRandom(seed))?.face.identity,
      ),
    );

    expect(drawn).toEqual(new Set(['double', 'stranger']));
  });
});

test('drawOtherHolder draws somebody of about the same age with a document photograph', () => {
  expect(drawOtherHolder('holder', PACK, createRandom(3))?.id).toBe('stranger');
});
