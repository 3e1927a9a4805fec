import { expect, it } from 'vitest';
import { readShippedContent } from '../../../tests/support/shipped-content';
import { INTERVENTION_RECORD } from './intervention-record';
import { makeSpecimen } from './make-specimen';

const { models, states, faces } = readShippedContent();
const PASSPORTS = models.filter((model) => INTERVENTION_RECORD['issued-through-corruption'].suits([model]));

// A laser picture that changes with the date of expiry lost its face here, and the page could not be painted.
it.each(PASSPORTS.map((model) => ({ model, code: model.code })))(
  'leaves every face on $code where an office writes another date of expiry',
  ({ model }) => {
    const made = makeSpecimen(
      { models: [model], states, faces },
      { modelSet: [model.code], seed: 1, interventions: [{ name: 'issued-through-corruption', subtlety: 2 }] },
    );
    const faceless = made.ok
      ? made.value.presentation.documents
          .flatMap(({ pages }) => pages)
          .flatMap(({ elements }) => elements)
          .filter((element) => 'portrait' in element && element.portrait.identity === '')
      : null;

    expect(faceless).toEqual([]);
  },
);
