import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { ModelSet } from '@/core/learning/model-sets';
import { SUBTLETIES } from '../covering';
import { machineProblems } from '../machine-checks';
import { CONTENT, MODEL_SETS, make, nameOf, recipeOf, suiting } from '../sources';
import type { Extent, Proof, Task, Verdict } from './proof';

const SEEDS: Readonly<Record<Extent, number>> = { sample: 150, full: 10_000 };
const ODD_SEEDS: Readonly<Record<Extent, number>> = { sample: 2, full: 200 };
const SHOWN = 5;

/** Every check that a machine can make passes on every genuine specimen, plain or odd. */
export const GENUINE_PROOF: Proof = {
  name: 'genuine',
  claim: 'every check of a machine passes on every genuine specimen',
  unit: 'share of seeds without a problem',
  tasks: (extent) => MODEL_SETS.flatMap((models) => [plain(models, extent), ...odd(models, extent)]),
};

type Interventions = Parameters<typeof recipeOf>[2][];

function plain(models: ModelSet, extent: Extent): Task {
  const seeds = Array.from({ length: seedsOf(models, extent) }, (_, seed) => seed);
  return {
    title: `${nameOf(models)}, ${seeds.length} seeds`,
    run: async () => check(seeds.map((seed) => ({ models, seed, interventions: [] }))),
  };
}

/** In a sample, a visa or a boarding pass shares its seeds among the passports that it lies with. */
function seedsOf(models: ModelSet, extent: Extent): number {
  const last = models.at(-1)?.code;
  const sharing = MODEL_SETS.filter((set) => set.length === models.length && set.at(-1)?.code === last).length;
  return extent === 'full' ? SEEDS.full : Math.ceil(SEEDS.sample / sharing);
}

function odd(models: ModelSet, extent: Extent): readonly Task[] {
  return suiting(models)
    .filter((name) => INTERVENTION_RECORD[name].category === 'none')
    .map((name) => ({
      title: `${nameOf(models)} ${name}`,
      run: async () =>
        check(
          SUBTLETIES.flatMap((subtlety) =>
            Array.from({ length: ODD_SEEDS[extent] }, (_, seed) => ({
              models,
              seed: seed * 31 + subtlety,
              interventions: [[name, subtlety] as const],
            })),
          ),
        ),
    }));
}

function check(
  cases: readonly { readonly models: ModelSet; readonly seed: number; readonly interventions: Interventions }[],
): Verdict {
  const wrong = cases.flatMap(({ models, seed, interventions }) => {
    const found = problemsOf(models, seed, interventions);
    return found.length === 0 ? [] : [{ models, seed, interventions, found }];
  });
  const [first] = wrong;
  return {
    problems: wrong.slice(0, SHOWN).map(({ seed, found }) => `seed ${seed}: ${found.join('; ')}`),
    measure: 1 - wrong.length / cases.length,
    note: `${wrong.length} of ${cases.length} seeds`,
    recipe: first ? recipeOf(first.models, first.seed, ...first.interventions) : null,
  };
}

/** A specimen that cannot be made at all is a problem as well. */
function problemsOf(models: ModelSet, seed: number, interventions: Interventions): readonly string[] {
  try {
    return machineProblems(make(models, seed, ...interventions).presentation, CONTENT.states);
  } catch (problem) {
    return [`cannot be made: ${problem instanceof Error ? problem.message : String(problem)}`];
  }
}
