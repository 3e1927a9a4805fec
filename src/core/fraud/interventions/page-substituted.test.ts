import { expect, it } from 'vitest';
import { shippedContent } from '@/cli/shipped-content';
import { makeSpecimen } from '@/core/fraud/make-specimen';

const CONTENT = shippedContent();
/** A passport whose leaves have fibres, planchettes, a thread and fluorescent print. */
const CODE = 'QTM-AO-02001';
/** A passport whose leaves have printed numbers that glow. */
const NUMBERED = 'QSV-AO-01001';
const OF_THE_STATE = ['security-fibres', 'planchettes', 'security-thread', 'uv-print'];

it.each([1, 2] as const)('a leaf from an office machine has nothing of the State in it (subtlety %i)', (subtlety) => {
  const { kinds, signs } = leafAt(subtlety);

  expect(OF_THE_STATE.filter((kind) => kinds.includes(kind))).toEqual([]);
  expect(signs).toContain('feature-missing');
});

it.each([3, 4, 5] as const)('a leaf of another booklet has all that a genuine one has (subtlety %i)', (subtlety) => {
  const { kinds, signs } = leafAt(subtlety);

  expect(OF_THE_STATE.filter((kind) => !kinds.includes(kind))).toEqual([]);
  expect(signs).not.toContain('feature-missing');
});

it.each([1, 2] as const)('what printed the leaf printed its number, which does not glow (subtlety %i)', (subtlety) => {
  const numbers = leafAt(subtlety, NUMBERED).elements.filter(({ kind }) => kind === 'numbering-letterpress');

  expect(numbers.length).toBeGreaterThan(0);
  for (const number of numbers) {
    expect(['inkjet', 'toner']).toContain(number.technique);
    expect(number).toMatchObject({ uv: null });
  }
});

function leafAt(subtlety: 1 | 2 | 3 | 4 | 5, code = CODE) {
  const made = makeSpecimen(CONTENT, {
    modelSet: [code],
    seed: 1,
    interventions: [{ name: 'page-substituted', subtlety }],
  });
  if (!made.ok) throw new Error(`No specimen of ${code} could be made`);
  const { presentation, evidence } = made.value;
  const number = evidence.find(({ sign }) => sign === 'numbers-differ');
  const page = number?.target.kind === 'page' ? number.target.page : '';
  const leaf = presentation.documents.flatMap(({ pages }) => pages).find(({ id }) => id === page);
  return {
    elements: leaf?.elements ?? [],
    kinds: (leaf?.elements ?? []).map(({ kind }): string => kind),
    signs: evidence.map(({ sign }) => sign),
  };
}
