import { describe, expect, it } from 'vitest';
import { readShippedContent } from '../../../tests/support/shipped-content';
import type { PageElement } from '../document/element';
import type { Subtlety } from './evidence';
import { makeSpecimen } from './make-specimen';

const { models, states, faces } = readShippedContent();
/** A passport with fluorescent print, a fluorescent number, and a border drawn in an ink that only ultraviolet shows. */
const CODE = 'QVM-AO-02001';

describe('fluorescent print of a counterfeit', () => {
  it.each([1, 2] as const)(
    'is missing where an office machine printed it (subtlety %i), and said to be',
    (subtlety) => {
      const { elements, inks, signs } = counterfeited(subtlety);
      const glowing = elements.filter(
        (element) =>
          element.kind === 'uv-print' ||
          ((element.kind === 'art' || element.kind === 'guilloche') && inks[element.ink]?.uv !== null) ||
          ((element.kind === 'numbering-letterpress' || element.kind === 'ghost-image') && element.uv !== null),
      );

      expect(glowing).toEqual([]);
      expect(signs).toContain('feature-missing');
    },
  );

  it.each([3, 4] as const)('is printed in a dull ink by a better hand (subtlety %i), and said to be', (subtlety) => {
    const { elements, genuine, signs } = counterfeited(subtlety);

    expect(strengthOf(elements)).toBeGreaterThan(0);
    expect(strengthOf(elements)).toBeLessThan(strengthOf(genuine) * 0.6);
    expect(signs).toContain('printing-technique-differs');
  });

  it.each([1, 2, 3] as const)(
    'is not sewn with the thread of the State where its paper glows (subtlety %i)',
    (subtlety) => {
      const { elements, genuine } = counterfeited(subtlety);
      const [own, genuineOnes] = [threadsOf(elements), threadsOf(genuine)];

      expect(own).toHaveLength(genuineOnes.length);
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((uv) => genuineOnes.includes(uv))).toEqual([]);
    },
  );

  it('is the genuine one at the finest step, without evidence', () => {
    const { elements, genuine, signs } = counterfeited(5);

    expect(strengthOf(elements)).toBe(strengthOf(genuine));
    expect(signs).toEqual([]);
  });
});

function counterfeited(subtlety: Subtlety) {
  const made = makeSpecimen(
    { models: models.filter(({ code }) => code === CODE), states, faces },
    { modelSet: [CODE], seed: 1, interventions: [{ name: 'counterfeit', subtlety }] },
  );
  if (!made.ok) throw new Error(`No specimen of ${CODE} could be made`);
  const { presentation, twin, evidence } = made.value;
  return {
    elements: presentation.documents.flatMap(({ pages }) => pages.flatMap(({ elements }) => elements)),
    genuine: twin.documents.flatMap(({ pages }) => pages.flatMap(({ elements }) => elements)),
    inks: presentation.documents[0]?.model.inks ?? {},
    signs: evidence.filter(({ feature }) => feature === 'uv-print').map(({ sign }) => sign),
  };
}

/** Brightest ultraviolet word or motif, as a share. */
function strengthOf(elements: readonly PageElement[]): number {
  return Math.max(0, ...elements.map((element) => (element.kind === 'uv-print' ? element.strength : 0)));
}

function threadsOf(elements: readonly PageElement[]): readonly string[] {
  return elements.flatMap((element) => (element.kind === 'stitching-thread' ? [element.uv] : []));
}
