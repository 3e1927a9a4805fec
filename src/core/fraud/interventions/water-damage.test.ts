import { expect, it } from 'vitest';
import { shippedContent } from '@/cli/shipped-content';
import { makeSpecimen } from '@/core/fraud/make-specimen';

const CONTENT = shippedContent();
const SEEDS = Array.from({ length: 40 }, (_, seed) => seed + 1);

it.each([
  ['QTH-AO-01001', 'a dye in its layer', false],
  ['QRS-JE-01001', 'the ink of a pen', true],
])('in %s the signature is %s: water makes it run? %s', (code, _, runs) => {
  expect(SEEDS.some((seed) => inkRan(code, seed))).toBe(runs);
});

function inkRan(code: string, seed: number): boolean {
  const made = makeSpecimen(CONTENT, {
    modelSet: [code],
    seed,
    interventions: [{ name: 'water-damage', subtlety: 1 }],
  });
  if (!made.ok) throw new Error(`No specimen of ${code} could be made`);
  return made.value.evidence.some(({ found }) => found.code === 'ink-ran');
}
