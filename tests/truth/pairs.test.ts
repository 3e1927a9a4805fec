import { describe, expect, it } from 'vitest';
import { LIGHTS } from '@/core/document/optics';
import { areCompatible } from '@/core/fraud/concerns';
import { INTERVENTIONS, type InterventionName } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { isPlain, sightings, strays } from './examine-twins';
import { IS_FULL, MODEL_SETS, make, nameOf, suiting } from './sources';

/** A fraud, what is done besides, and the first models that offer both. */
interface Pair {
  readonly first: InterventionName;
  readonly second: InterventionName;
  readonly models: (typeof MODEL_SETS)[number];
}

const FRAUDS = INTERVENTIONS.filter((name) => INTERVENTION_RECORD[name].category !== 'none');

const PAIRS: readonly Pair[] = FRAUDS.flatMap((first) =>
  INTERVENTIONS.filter((second) => areCompatible(first, second)).flatMap((second) => {
    const models = MODEL_SETS.find((set) => suiting(set).includes(first) && suiting(set).includes(second));
    return models ? [{ first, second, models }] : [];
  }),
);

/** The covering sample: every fraud with one other, in turn. */
const SAMPLE = IS_FULL
  ? PAIRS
  : FRAUDS.flatMap((name, turn) => {
      const own = PAIRS.filter(({ first }) => first === name);
      return own.slice(turn % Math.max(1, own.length)).slice(0, 1);
    });

describe('two interventions on one presentation', () => {
  it('are offered for most frauds, and never where one takes the evidence of the other away', () => {
    expect(new Set(PAIRS.map(({ first }) => first)).size).toBeGreaterThan(FRAUDS.length / 2);
    expect(PAIRS.filter(({ first, second }) => !areCompatible(second, first))).toEqual([]);
  });

  it('leave evidence of both, each piece with a name of its own', () => {
    for (const { first, second, models } of PAIRS) {
      const { evidence } = make(models, 7, [first, 3], [second, 2]);
      const by = (name: InterventionName) => evidence.filter(({ id }) => id.startsWith(`${name}-`));

      expect([first, second, by(first).length > 0, by(second).length > 0]).toEqual([first, second, true, true]);
      expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
    }
  });

  it.each(SAMPLE.map((pair) => ({ ...pair, title: `${nameOf(pair.models)} ${pair.first} with ${pair.second}` })))(
    'show where the evidence of both says, and nowhere else: $title',
    { timeout: 600_000 },
    async ({ first, second, models }) => {
      const specimen = make(models, 7, [first, 3], [second, 2]);

      const faint = (await sightings(specimen, LIGHTS)).filter((seen) => !isPlain(seen));

      expect(faint.map(({ piece, light }) => `${piece.id} ${piece.sign} under ${light}`)).toEqual([]);
      expect(await strays(specimen, { lights: LIGHTS, views: 'first' })).toEqual([]);
    },
  );
});
