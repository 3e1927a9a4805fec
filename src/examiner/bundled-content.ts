import { layOnArt, parseArt, parseModel } from '@/content/parse-model';
import { parsePortraits } from '@/content/parse-portraits';
import { parseStamps, parseState } from '@/content/parse-state';
import type { PresentationSources } from '@/core/document/make-presentation';
import type { Result } from '@/core/kernel/result';
import portraits from '../../specimens/portraits/portraits.json';

const MODELS = import.meta.glob<unknown>('/specimens/models/*/model.json', { import: 'default', eager: true });
const STATES = import.meta.glob<unknown>('/specimens/states/*/state.json', { import: 'default', eager: true });
const ARTS = import.meta.glob<unknown>('/specimens/states/*/art.json', { import: 'default', eager: true });
const STAMPS = import.meta.glob<unknown>('/specimens/states/*/stamps.json', { import: 'default', eager: true });
const FACES = import.meta.glob<string>('/specimens/portraits/*/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Gives the content that this build ships; content that does not parse never passes the build's checks and throws here. */
export function bundledContent(): PresentationSources {
  return {
    models: Object.values(MODELS).map((json) => {
      const model = valid(parseModel(json));
      const art = ARTS[`/specimens/states/${model.state}/art.json`];
      return art === undefined ? model : layOnArt(model, valid(parseArt(art)));
    }),
    states: Object.values(STATES).map((json) => {
      const state = valid(parseState(json));
      return { ...state, stamps: valid(parseStamps(STAMPS[`/specimens/states/${state.code}/stamps.json`])) };
    }),
    faces: valid(parsePortraits(portraits)),
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

function valid<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`Shipped content is not valid: ${JSON.stringify(result.problem)}`);
}
