import { expect, it } from 'vitest';
import { shippedContent } from '@/cli/shipped-content';
import { makeSpecimen } from '@/core/fraud/make-specimen';
import { createRandom } from '@/core/kernel/random';
import { drawPortraitPrint } from './portrait-print';

const CONTENT = shippedContent();

it.each(['inkjet', 'toner'] as const)(
  'a portrait printed by %s darkens a glow by its own tones, not by a block',
  (by) => {
    const glows = glowsOf(by);
    expect(glows).toHaveLength(1);
    expect(glows[0]).toMatchObject({ shape: { type: 'portrait' }, deposit: { uv: { blend: 'multiply' } } });
  },
);

it('the coating under a sublimed portrait darkens a glow as a whole', () => {
  const glows = glowsOf('dye-sublimation');
  expect(glows).toHaveLength(1);
  expect(glows[0]).toMatchObject({ shape: { type: 'box' }, deposit: { uv: { blend: 'over' } } });
});

function glowsOf(technique: 'inkjet' | 'toner' | 'dye-sublimation') {
  const made = makeSpecimen(CONTENT, { modelSet: ['QVM-AO-02001'], seed: 1, interventions: [] });
  if (!made.ok) throw new Error('No specimen could be made');
  const [document] = made.value.twin.documents;
  const page = document?.pages.find(({ id }) => id === 'data');
  const element = page?.elements.find(({ kind }) => kind === 'portrait-print');
  if (!document || !page || element?.kind !== 'portrait-print') throw new Error('No portrait');
  const context = { model: document.model, page, random: createRandom(1), symbols: new Map() };
  return drawPortraitPrint({ ...element, technique, overprint: true }, context).filter(({ deposit }) => deposit.uv);
}
