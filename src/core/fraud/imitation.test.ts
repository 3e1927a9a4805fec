import { expect, it } from 'vitest';
import { readShippedContent } from '../../../tests/support/shipped-content';
import type { Presentation } from '../document/document';
import type { PageElement } from '../document/element';
import { makeSpecimen } from './make-specimen';

const { models, states, faces } = readShippedContent();
const CODE = 'QVM-AO-02001';

it('at the finest step prints in one way all that the issuer prints in offset, and leaves the rest', () => {
  const made = makeSpecimen(
    { models: models.filter(({ code }) => code === CODE), states, faces },
    { modelSet: [CODE], seed: 1, interventions: [{ name: 'counterfeit', subtlety: 5 }] },
  );
  if (!made.ok) throw new Error(made.problem.code);
  const genuine = printedOf(made.value.twin);
  const imitated = printedOf(made.value.presentation);
  const ofOffset = imitated.filter((_, index) => genuine[index]?.technique === 'offset');

  expect(new Set(ofOffset.map(({ kind }) => kind))).toContain('text');
  expect(new Set(ofOffset.map(({ technique }) => technique)).size).toBe(1);
  expect(ofOffset[0]?.technique).not.toBe('offset');
  expect(imitated.filter(({ technique }) => technique === 'letterpress')).toEqual(
    genuine.filter(({ technique }) => technique === 'letterpress'),
  );
});

/** What is printed for everybody to see; what only glows is made by a step of its own. */
function printedOf({ documents }: Presentation): readonly PageElement[] {
  return documents.flatMap(({ pages }) =>
    pages.flatMap(({ elements }) =>
      elements.filter(
        ({ kind, technique }) => technique !== 'none' && kind !== 'uv-print' && kind !== 'diffractive-device',
      ),
    ),
  );
}
