import { expect, test } from 'vitest';
import { lintLesson } from '../../../../tests/support/lessons';

test.each([
  ['a model that does not exist', { recipe: { modelSet: ['XXX-AO-00001'], seed: 1 } }],
  ['a page that the document does not have', { recipe: { modelSet: ['UTO-AO-01001'], seed: 1 }, page: 'gone' }],
  [
    'a feature that is not on the page',
    { recipe: { modelSet: ['UTO-AO-01001'], seed: 1 }, look: { feature: 'changeable-laser-image' } },
  ],
  [
    'a sign where nothing was done',
    { recipe: { modelSet: ['UTO-AO-01001'], seed: 1 }, look: { sign: 'edge-around-portrait' } },
  ],
  [
    'an intervention that the document offers nothing for',
    {
      recipe: { modelSet: ['UTO-AO-01001'], seed: 1, interventions: [{ name: 'boarding-pass-swapped', subtlety: 1 }] },
    },
  ],
])('refuses %s', (_what, passport) => {
  const problems = lintLesson({ facts: { specimens: { passport } } });

  expect(problems).toContainEqual(expect.objectContaining({ code: 'lesson.specimen', path: 'specimens.passport' }));
});

test('takes a sign at the place where it shows', () => {
  const recipe = {
    modelSet: ['UTO-AO-01001'],
    seed: 1,
    interventions: [{ name: 'photo-substitution', subtlety: 2 }],
  };

  const problems = lintLesson({
    facts: { specimens: { passport: { recipe, look: { sign: 'edge-around-portrait' } } } },
  });

  expect(problems.map(({ code }) => code)).not.toContain('lesson.specimen');
});
