import type { Bearer, Presentation } from '@/core/document/document';
import { drawImpostor } from '@/core/fraud/impostor';
import type { Random } from '@/core/kernel/random';
import { ok, type Result } from '@/core/kernel/result';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, badParams, isOneOf, isRecord } from '../read-input';
import { drawSpecimen, parseSpecimenParams, type SpecimenParams } from '../specimen-params';
import type { TaskDefinition } from '../task';
import type { TaskInputProblem } from '../task-input-problem';
import type { TaskSource, TaskSpecimen } from '../task-source';
import { MORPH_CALLS, MORPH_MODES, type MorphCall, type MorphMode, type MorphReason, scoreMorph } from './score-morph';

/** What an author may fix: the mode, and the specimen. */
export interface MorphPairParams extends SpecimenParams {
  readonly mode?: MorphMode;
}

/** The photograph is the portrait of the first sheet; the people are the bearers of the sheets, in order. */
export interface MorphPairShown {
  readonly mode: MorphMode;
}

/** Whom the photograph shows. */
export interface MorphPairKey {
  readonly mode: MorphMode;
  readonly truth: Exclude<MorphCall, 'cannot-tell'>;
}

/** What the learner did: `call` says whom the photograph shows, null before. */
export interface MorphPairInput extends Observed {
  readonly call: MorphCall | null;
}

/** The types of this kind; one sheet or two lie on the table, the same document in the hands of one or of two people. */
export interface MorphPairShape {
  readonly params: MorphPairParams;
  readonly shown: MorphPairShown;
  readonly key: MorphPairKey;
  readonly input: MorphPairInput;
  readonly reason: MorphReason;
  readonly question: never;
  readonly reply: never;
}

/** How alike the second person is to the first where the photograph shows one of them: about as alike as a morph's parents. */
const ALIKE = 4;

/** Half the photographs are of one person. */
const DEEDS = ['morphed-portrait', null] as const;

/** A passport photograph and the people it may show. */
export const morphPairTask: TaskDefinition<MorphPairShape> = {
  version: 1,
  recorded: { call: 'code' },
  parseParams: parseMorphParams,
  async make(params, source) {
    const mode = params.mode ?? source.random.fork('mode').pick(MORPH_MODES);
    const specimen = await drawSpecimen(
      params,
      {
        deeds: DEEDS,
        sets: ({ models, interventions }) => models.length === 1 && interventions.includes('morphed-portrait'),
        needs: ({ presentation }) => presentation.bearer.face !== null,
      },
      source,
    );
    const isMorph = specimen.category !== 'none';
    const other = mode === 'two-people' ? otherFace(specimen, isMorph, source) : null;
    if (!other) {
      const shownMode = 'one-face' as const;
      return {
        shown: { mode: shownMode },
        key: { mode: shownMode, truth: isMorph ? 'morph' : 'first' },
        sheets: [{ kind: 'specimen', specimen }],
      };
    }
    const isFirst = source.random.fork('side').chance(0.5);
    const faces = isFirst ? [specimen.presentation.bearer.face, other] : [other, specimen.presentation.bearer.face];
    return {
      shown: { mode },
      key: { mode, truth: isMorph ? 'morph' : isFirst ? 'first' : 'second' },
      sheets: [
        { kind: 'specimen', specimen: { ...specimen, presentation: heldBy(specimen.presentation, faces[0] ?? null) } },
        { kind: 'sheet', presentation: heldBy(specimen.presentation, faces[1] ?? null) },
      ],
    };
  },
  start: () => ({ ...NOTHING_OBSERVED, call: null }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { call } = raw;
    return call === null || isOneOf(MORPH_CALLS, call) ? ok({ ...observed, call }) : badInput('call');
  },
  isReady: ({ call }) => call !== null,
  score: ({ call }, { truth }) => scoreMorph(call, truth),
  simulate({ key }, { skill }, random) {
    const calls = key.mode === 'two-people' ? MORPH_CALLS : MORPH_CALLS.filter((call) => call !== 'second');
    return { ...NOTHING_OBSERVED, call: random.chance(skill) ? key.truth : random.pick(calls) };
  },
};

/** The second person: the morph's other parent, or for a photograph of one person somebody who looks like the first. */
function otherFace(
  { presentation }: TaskSpecimen,
  isMorph: boolean,
  { faces, random }: TaskSource,
): NonNullable<Bearer['face']> | null {
  const bearer = presentation.bearer.face?.identity ?? '';
  const id = isMorph ? otherParent(presentation, bearer, faces.identities) : drawnFace(bearer, faces, random);
  return id === null ? null : { identity: id, capture: 'counter' };
}

function drawnFace(bearer: string, faces: TaskSource['faces'], random: Random): string | null {
  return drawImpostor(bearer, ALIKE, faces, random.fork('other'))?.face.identity ?? null;
}

function otherParent(
  { documents }: Presentation,
  bearer: string,
  identities: TaskSource['faces']['identities'],
): string | null {
  const portraits = documents.flatMap(({ pages }) =>
    pages.flatMap(({ elements }) =>
      elements.flatMap((element) => (element.kind === 'portrait-print' ? [element.portrait.identity] : [])),
    ),
  );
  const morph = identities.find(({ id, morphOf }) => portraits.includes(id) && morphOf !== null);
  return [morph?.morphOf?.[0], morph?.morphOf?.[1]].find((parent) => parent !== undefined && parent !== bearer) ?? null;
}

function heldBy(presentation: Presentation, face: Bearer['face']): Presentation {
  return { ...presentation, bearer: { ...presentation.bearer, face } };
}

function parseMorphParams(raw: unknown): Result<MorphPairParams, TaskInputProblem> {
  const specimen = parseSpecimenParams(raw);
  if (!specimen.ok || !isRecord(raw)) return specimen;
  const { mode } = raw;
  if (mode === undefined) return specimen;
  return isOneOf(MORPH_MODES, mode) ? ok({ ...specimen.value, mode }) : badParams('mode');
}
