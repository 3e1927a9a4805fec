import { describe, expect, it } from 'vitest';
import type { Subtlety } from '@/core/fraud/evidence';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { Specimen } from '@/core/fraud/make-specimen';
import { isPlain, type Sighting, sightings, strays } from './examine-twins';
import { IS_FULL, MODEL_SETS, make, nameOf, suiting } from './sources';

const ALL = [1, 2, 3, 4, 5] as const satisfies readonly Subtlety[];
/** The covering sample: every intervention on every model, subtleties in turn, the finest always. */
const SEEDS = IS_FULL ? [1, 2, 3] : [1];

const CASES = MODEL_SETS.flatMap((models, set) =>
  suiting(models).map((name, index) => {
    const subtleties = IS_FULL ? ALL : [...new Set([ALL[(index + set) % 4] ?? 1, 5] as const)];
    return { title: `${nameOf(models)} ${name}`, models, name, subtleties };
  }),
);

function faintest(seen: readonly Sighting[]): string {
  const worst = seen.filter((sighting) => !isPlain(sighting)).toSorted((a, b) => a.visibleMm2 - b.visibleMm2);
  return worst
    .map(
      ({ piece, light, visibleMm2, largest }) =>
        `${piece.id} ${piece.sign} under ${light}, strength ${piece.strength}: ${visibleMm2.toFixed(2)} mm2 differ, by at most ${largest.toFixed(1)}`,
    )
    .join('; ');
}

describe.each(CASES)('$title', ({ models, name, subtleties }) => {
  const recipes = subtleties.flatMap((subtlety) => SEEDS.map((seed) => [subtlety, seed] as const));

  it.each(recipes)(
    'shows at subtlety %i (seed %i) where its evidence says, and nowhere else under any light',
    { timeout: 600_000 },
    async (subtlety, seed) => {
      const specimen = make(models, seed * 100 + subtlety, [name, subtlety]);

      const seen = await sightings(specimen);
      const elsewhere = await strays(specimen);

      expect(specimen.evidence).not.toEqual([]);
      expect(faintest(seen)).toBe('');
      expect(elsewhere).toEqual([]);
      expect(faceProblems(specimen)).toEqual([]);
      expect(specimen.evidence.filter((piece) => piece.category !== INTERVENTION_RECORD[name].category)).toEqual([]);
    },
  );
});

/** The face at the counter is another than the holder's exactly where evidence says so; a morph is of two people, either of whom may come. */
function faceProblems({ evidence, presentation, twin }: Specimen): readonly string[] {
  const holder = twin.documents[0]?.holder.face;
  const bearer = presentation.bearer.face?.identity;
  return evidence.flatMap((piece) => {
    if (piece.target.kind !== 'face' || piece.sign === 'portrait-morphed') return [];
    const isOther = bearer !== holder;
    return isOther === (piece.sign === 'face-differs')
      ? []
      : [`${piece.id}: ${piece.sign}, but the bearer is ${isOther ? 'another' : 'the holder'}`];
  });
}
