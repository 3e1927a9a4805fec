import { describe, expect, it } from 'vitest';
import { shippedSealKeys } from '@/cli/symbols-of-page';
import type { Presentation } from '@/core/document/document';
import { LIGHTS } from '@/core/document/optics';
import type { Subtlety } from '@/core/fraud/evidence';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { Specimen } from '@/core/fraud/make-specimen';
import { createRandom } from '@/core/kernel/random';
import { checkSeal } from '@/core/seal/check-seal';
import { compareSealWithPage } from '@/core/seal/compare-seal';
import { readSeal } from '@/core/seal/read-seal';
import { sealBytes } from '@/core/seal/sign-seal';
import { presentationWith } from '../support/barcode-presentation';
import { isPlain, sightings, strays } from './examine-twins';
import { CONTENT } from './sources';

const SUBTLETIES = [1, 2, 3, 4, 5] as const satisfies readonly Subtlety[];
const SEEDS = [21, 22, 23, 24, 25, 26];
const KEYS = shippedSealKeys();

function alter(
  name: 'barcode-altered' | 'seal-altered' | 'counterfeit',
  twin: Presentation,
  subtlety: Subtlety,
  seed: number,
): Specimen {
  const [state] = CONTENT.states.filter(({ code }) => code === 'UTO');
  if (!state) throw new Error('The shipped content has UTO');
  const { category, apply } = INTERVENTION_RECORD[name];
  const context = {
    random: createRandom(`${name}/${seed}`),
    subtlety,
    faces: CONTENT.faces,
    state,
    states: CONTENT.states,
  };
  return { ...apply(twin, context), twin, category };
}

const TEST_MODELS = [
  {
    name: 'barcode-altered',
    twin: (seed: number) =>
      presentationWith(
        { kind: 'barcode', symbology: 'qr', text: 'No. {documentNumber}' },
        { width: 18, height: 18 },
        'toner',
        seed,
      ),
  },
  {
    name: 'seal-altered',
    twin: (seed: number) =>
      presentationWith({ kind: 'visible-digital-seal', profile: 'etd' }, { width: 21, height: 21 }, 'offset', seed),
  },
] as const;

describe.each(TEST_MODELS)('$name', ({ name, twin }) => {
  it.each(SUBTLETIES)(
    'shows at subtlety %i where its evidence says, and nowhere else under any light',
    { timeout: 600_000 },
    async (subtlety) => {
      const specimen = alter(name, twin(30 + subtlety), subtlety, 90 + subtlety);

      const faint = (await sightings(specimen, LIGHTS)).filter((sighting) => !isPlain(sighting));

      expect(specimen.evidence).not.toEqual([]);
      expect(faint.map(({ piece, light, visibleMm2 }) => `${piece.id} ${piece.sign} ${light} ${visibleMm2}`)).toEqual(
        [],
      );
      expect(await strays(specimen, { lights: LIGHTS, views: 'first' })).toEqual([]);
    },
  );
});

describe('the seal of a page', () => {
  it('is authentic and says what the page says while nothing was done to it', () => {
    for (const seed of SEEDS) {
      const { check, differing } = examine(TEST_MODELS[1].twin(seed));

      expect([check.state, check.causes, differing]).toEqual(['authentic', [], []]);
    }
  });

  it('fails, or says something else than the page, exactly as the evidence of its alteration says', () => {
    for (const seed of SEEDS) {
      for (const subtlety of SUBTLETIES) {
        const specimen = alter('seal-altered', TEST_MODELS[1].twin(seed), subtlety, seed * 10 + subtlety);
        const signs = specimen.evidence.map(({ sign }) => sign);

        const { check, differing } = examine(specimen.presentation);

        expect(check.state).toBe(signs.includes('seal-signature-fails') ? 'failed' : 'authentic');
        expect(differing.length > 0).toBe(signs.includes('barcode-differs-from-page'));
        expect(check.state === 'failed' || differing.length > 0).toBe(true);
      }
    }
  });
});

it('the seal of a counterfeit is never the State’s', () => {
  for (const subtlety of SUBTLETIES) {
    const specimen = alter('counterfeit', TEST_MODELS[1].twin(40 + subtlety), subtlety, subtlety);

    expect(examine(specimen.presentation).check).toMatchObject({ state: 'failed', causes: ['invalid-signature'] });
    expect(specimen.evidence.map(({ sign }) => sign)).toContain('seal-signature-fails');
  }
});

function examine(presentation: Presentation) {
  const elements = presentation.documents.flatMap(({ pages }) => pages.flatMap((page) => page.elements));
  const element = elements.find(({ kind }) => kind === 'visible-digital-seal');
  const zone = elements.find(({ kind }) => kind === 'mrz-print');
  if (element?.kind !== 'visible-digital-seal' || !element.seal || zone?.kind !== 'mrz-print')
    throw new Error('The test model has both');
  const reading = readSeal(sealBytes(element.seal, KEYS));
  const printed = { mrz: zone.lines, passportNumber: null, entries: null, stay: null };
  return {
    check: checkSeal(reading, KEYS.signers, presentation.examined),
    differing: compareSealWithPage(reading, printed).filter(({ agrees }) => agrees === false),
  };
}
