import { describe, expect, it } from 'vitest';
import { INTERVENTIONS, type InterventionName } from '@/core/fraud/intervention';
import { prominenceOf, type Strength } from '@/core/learning/difficulty';
import { storedDifficulty } from './difficulty/stored-difficulty';

const MEASURED = storedDifficulty();
/** A measurement of few seeds may rise by this much where it should not. */
const SLACK = 1.1;

/** What these did is said, not seen: they grow harder by what is written, and as much is written anew at every step. */
const SAID: readonly InterventionName[] = [
  'issued-through-corruption',
  'second-document-on-false-loss-report',
  'long-name',
];
const SEEN = MEASURED.filter(({ intervention }) => !SAID.includes(intervention));

/** The quantity that an intervention is made fainter by. */
function quantityOf({ faceDistance, displacementMm, ...rest }: Strength): number {
  return faceDistance ?? displacementMm ?? prominenceOf({ faceDistance, displacementMm, ...rest });
}

describe('how plainly interventions show, as measured', () => {
  it('is written for interventions in their order, each kind of document once', () => {
    const rows = MEASURED.map(({ intervention, kinds }) => `${intervention} ${kinds}`);
    const places = MEASURED.map(({ intervention }) => INTERVENTIONS.indexOf(intervention));

    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows).size).toBe(rows.length);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each(SEEN.map((row) => [`${row.intervention} on ${row.kinds}`, row] as const))(
    'falls with subtlety: %s',
    (_, { strengths }) => {
      const quantities = strengths.map(quantityOf);
      const rises = quantities.flatMap((quantity, index) =>
        index > 0 && quantity > (quantities[index - 1] ?? 0) * SLACK ? [`at ${index + 1}: ${quantity}`] : [],
      );

      expect(rises, quantities.join(' ')).toEqual([]);
    },
  );
});
