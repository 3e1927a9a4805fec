import { layOnArt } from '@/content/lay-on-art';
import type { PortraitPack } from '@/content/parse-portraits';
import type { StateFile } from '@/content/parse-state';
import type { DocumentModel, StateArt } from '@/core/document/model';
import type { StampDesign } from '@/core/document/stamp-design';
import type { Difficulty } from '@/core/learning/difficulty';
import type { PlannableSet } from '@/core/learning/plannable-set';
import type { ContentSource } from './content-source';

// The build has checked and parsed every file of content (checked-content-plugin.ts), so each is what its type says.
const MODELS = import.meta.glob<DocumentModel>('/specimens/models/*/model.json', { import: 'default' });
const ARTS = import.meta.glob<StateArt>('/specimens/states/*/art.json', { import: 'default' });
const SETS = import.meta.glob<readonly PlannableSet[]>('/specimens/sets.json', { import: 'default' });
const DIFFICULTY = import.meta.glob<Difficulty>('/specimens/difficulty.json', { import: 'default' });
const STATES = import.meta.glob<StateFile>('/specimens/states/*/state.json', { import: 'default', eager: true });
const STAMPS = import.meta.glob<readonly StampDesign[]>('/specimens/states/*/stamps.json', {
  import: 'default',
  eager: true,
});
const PORTRAITS = import.meta.glob<PortraitPack>('/specimens/portraits/portraits.json', {
  import: 'default',
  eager: true,
});
const FACES = import.meta.glob<string>('/specimens/portraits/*/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Gives the content that this build ships. */
export function bundledContent(): ContentSource {
  const [faces] = Object.values(PORTRAITS);
  if (!faces) throw new Error('This build has no portraits');
  return {
    states: Object.values(STATES).map((state) => ({
      ...state,
      stamps: STAMPS[`/specimens/states/${state.code}/stamps.json`] ?? [],
    })),
    faces,
    modelCodes: Object.keys(MODELS).map((path) => path.split('/').at(-2) ?? ''),
    loadModel,
    loadSets: async () => (await SETS['/specimens/sets.json']?.()) ?? [],
    loadDifficulty: async () => (await DIFFICULTY['/specimens/difficulty.json']?.()) ?? [],
    loadAuthoredTasks: async () => (await import('./tasks/bundled-tasks')).bundledTasks(),
    loadReasonTerms: async () => (await import('./tasks/bundled-tasks')).bundledReasonTerms(),
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
  const [model, art] = await Promise.all([load(), ARTS[`/specimens/states/${code.slice(0, 3)}/art.json`]?.()]);
  return layOnArt(model, art);
}
