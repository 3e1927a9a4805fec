import { describe, expect, it } from 'vitest';
import { readShippedContent } from '../../../tests/support/shipped-content';
import type { Subtlety } from './evidence';
import { makeSpecimen } from './make-specimen';

const { models, states, faces } = readShippedContent();
/** A passport whose visa pages have fluorescent print, a thread and fibres. */
const CODE = 'UTO-AO-02001';
const IN_THE_PAPER = ['uv-print', 'security-fibres', 'planchettes', 'security-thread'];

describe('a leaf put into a booklet', () => {
  it.each([1, 2] as const)(
    'has no fluorescent print and nothing in its paper where it was made by an office machine (subtlety %i), and so it is said',
    (subtlety) => {
      const { kinds, genuine, missing } = substituted(subtlety);

      expect(genuine).toEqual(expect.arrayContaining(['uv-print', 'security-thread']));
      expect(kinds.filter((kind) => IN_THE_PAPER.includes(kind))).toEqual([]);
      expect(missing).toEqual(expect.arrayContaining(['uv-print', 'security-thread']));
    },
  );

  it.each([3, 5] as const)('is a genuine one where it came out of another booklet (subtlety %i)', (subtlety) => {
    const { kinds, genuine, missing } = substituted(subtlety);

    expect(kinds).toEqual(genuine);
    expect(missing).toEqual([]);
  });
});

function substituted(subtlety: Subtlety) {
  const made = makeSpecimen(
    { models: models.filter(({ code }) => code === CODE), states, faces },
    { modelSet: [CODE], seed: 7, interventions: [{ name: 'page-substituted', subtlety }] },
  );
  if (!made.ok) throw new Error(`No specimen of ${CODE} could be made`);
  const { presentation, twin, evidence } = made.value;
  const at =
    presentation.documents[0]?.pages.findIndex((page, index) => page !== twin.documents[0]?.pages[index]) ?? -1;
  return {
    kinds: presentation.documents[0]?.pages[at]?.elements.map(({ kind }) => kind) ?? [],
    genuine: twin.documents[0]?.pages[at]?.elements.map(({ kind }) => kind) ?? [],
    missing: evidence.filter(({ sign }) => sign === 'feature-missing').map(({ feature }) => feature),
  };
}
