import { LIGHTS, type Light } from '@/core/document/optics';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { Specimen } from '@/core/fraud/make-specimen';
import { type Combination, coveringCombinations, coveringSets, everyCombination, Tally } from '../covering';
import { type Look, marginOf, type Sighting, sightings, strays } from '../examine-twins';
import { MODEL_SETS, make, nameOf, recipeOf } from '../sources';
import type { Proof, Task, Verdict } from './proof';

/** Evidence shows where and under what it says, and nothing else differs from the genuine twin. */
export const TWIN_PROOF: Proof = {
  name: 'twin',
  claim: 'evidence shows where it says, under every light it names, and nowhere else does anything differ',
  unit: 'times the area needed',
  tasks: (extent) =>
    extent === 'full'
      ? everyCombination(MODEL_SETS).map((one) => taskOf(one, () => ({ lights: LIGHTS, views: 'all' })))
      : sample(),
};

/** The covering sample; each is looked at under the one of its lights that was least tried with what it is. */
function sample(): readonly Task[] {
  const seen = new Tally();
  return coveringCombinations(coveringSets(MODEL_SETS)).map((one) =>
    taskOf(one, (specimen) => {
      const [first, ...rest] = lightsOf(specimen);
      if (first === undefined) return { lights: ['white'], views: 'first' };
      const light = seen.rarest([first, ...rest], [nameOf(one.models), one.name, one.subtlety]);
      return { lights: [light], views: 'first' };
    }),
  );
}

function lightsOf({ evidence }: Specimen): readonly Light[] {
  const named = new Set(evidence.flatMap(({ target, lights }) => (target.kind === 'page' ? lights : [])));
  return LIGHTS.filter((light) => named.has(light));
}

function taskOf(one: Combination, lookAt: (specimen: Specimen) => Look): Task {
  const { models, name, subtlety } = one;
  return {
    title: `${nameOf(models)} ${name}:${subtlety}`,
    run: async () => {
      const specimen = make(models, 100 + subtlety, [name, subtlety]);
      return examine(one, specimen, lookAt(specimen));
    },
  };
}

async function examine({ models, name, subtlety }: Combination, specimen: Specimen, look: Look): Promise<Verdict> {
  const seen = await sightings(specimen, look.lights);
  const elsewhere = await strays(specimen, look);
  const worst = seen.toSorted((a, b) => marginOf(a) - marginOf(b));
  const { category } = INTERVENTION_RECORD[name];
  return {
    problems: [
      ...(specimen.evidence.length === 0 ? ['no evidence'] : []),
      ...worst.filter((sighting) => marginOf(sighting) < 1).map(describe),
      ...elsewhere.map((stray) => `outside: ${JSON.stringify(stray)}`),
      ...faceProblems(specimen),
      ...specimen.evidence.filter((piece) => piece.category !== category).map(({ id }) => `${id}: another category`),
    ],
    measure: worst[0] ? marginOf(worst[0]) : null,
    note: worst[0] ? describe(worst[0]) : '',
    recipe: recipeOf(models, 100 + subtlety, [name, subtlety]),
  };
}

function describe({ piece, light, visibleMm2, largest }: Sighting): string {
  return `${piece.id} ${piece.sign} under ${light}, strength ${piece.strength}: ${visibleMm2.toFixed(2)} mm2 differ, by at most ${largest.toFixed(1)}`;
}

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
