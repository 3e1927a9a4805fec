import { parseDifficulty } from '@/content/parse-difficulty';
import { layOnArt, parseArt, parseModel } from '@/content/parse-model';
import { parsePortraits } from '@/content/parse-portraits';
import { parseStamps, parseState } from '@/content/parse-state';
import type { DocumentModel } from '@/core/document/model';
import type { Result } from '@/core/kernel/result';
import type { PlannableSet } from '@/core/learning/plannable-set';
import portraits from '../../specimens/portraits/portraits.json';
import type { ContentSource } from './content-source';

const MODELS = import.meta.glob<unknown>('/specimens/models/*/model.json', { import: 'default' });
const ARTS = import.meta.glob<unknown>('/specimens/states/*/art.json', { import: 'default' });
const SETS = import.meta.glob<readonly PlannableSet[]>('/specimens/sets.json', { import: 'default' });
const DIFFICULTY = import.meta.glob<unknown>('/specimens/difficulty.json', { import: 'default' });
const STATES = import.meta.glob<unknown>('/specimens/states/*/state.json', { import: 'default', eager: true });
const STAMPS = import.meta.glob<unknown>('/specimens/states/*/stamps.json', { import: 'default', eager: true });
const FACES = import.meta.glob<string>('/specimens/portraits/*/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Gives the content that this build ships; content that does not parse never passes the build's checks and throws here. */
export function bundledContent(): ContentSource {
  return {
    states: Object.values(STATES).map((json) => {
      const state = valid(parseState(json));
      return { ...state, stamps: valid(parseStamps(STAMPS[`/specimens/states/${state.code}/stamps.json`])) };
    }),
    faces: valid(parsePortraits(portraits)),
    modelCodes: Object.keys(MODELS).map((path) => path.split('/').at(-2) ?? ''),
    loadModel,
    loadSets: async () => (await SETS['/specimens/sets.json']?.()) ?? [],
    loadDifficulty: async () => valid(parseDifficulty(await DIFFICULTY['/specimens/difficulty.json']?.())),
  };
}

/** Fetches a capture of the shipped portrait pack. */
export async function fetchBundledFace(identity: string, capture: string): Promise<Blob> {
  const url = FACES[`/specimens/portraits/${identity}/${capture}.webp`];
  if (url === undefined) throw new RangeError('The portrait pack has no such capture');
  const response = await fetch(new URL(url, import.meta.url));
  if (!response.ok) throw new Error(`A portrait could not be fetched (${response.status})`);
  return response.blob();
}

async function loadModel(code: string): Promise<DocumentModel> {
  const load = MODELS[`/specimens/models/${code}/model.json`];
  if (!load) throw new RangeError(`This build has no model ${code}`);
  // The State stands first in a model's code.
  const [json, art] = await Promise.all([load(), ARTS[`/specimens/states/${code.slice(0, 3)}/art.json`]?.()]);
  const model = valid(parseModel(json));
  return art === undefined ? model : layOnArt(model, valid(parseArt(art)));
}

function valid<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`Shipped content is not valid: ${JSON.stringify(result.problem)}`);
}
