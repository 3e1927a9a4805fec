import { expect, test } from 'vitest';
import type { Identity } from '@/core/document/face-pack';
import { relativesIn } from './graded-pairs';

test('relativesIn leaves out relatives whose tone of skin alone would tell them from the holder', () => {
  const faces = {
    identities: [
      identity('holder', 70, null),
      identity('brother', 64, 'holder'),
      identity('other', 70, null),
      identity('darker', 55, 'other'),
    ],
    distances: [],
  };

  const pairs = relativesIn(faces);

  expect(pairs.map(({ holder, other }) => [holder, other])).toEqual([['holder', 'brother']]);
});

function identity(id: string, skinTone: number, relativeOf: string | null): Identity {
  return {
    id,
    sex: 'M',
    age: 40,
    skinTone,
    eyeColour: 'brown',
    captures: [],
    lookalikeOf: null,
    relativeOf,
    morphOf: null,
  };
}
