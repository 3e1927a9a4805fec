import type { Catalogue } from '@/state/catalogue';

/** The list that the build makes of all models; it is small and comes when the library is first opened. */
const FILES = import.meta.glob<Catalogue>('/specimens/catalogue.json', { import: 'default' });

let loading: Promise<Catalogue> | null = null;

/** Gives all models of this build; after a failure the next call asks again. */
export function loadCatalogue(): Promise<Catalogue> {
  loading ??= fetchCatalogue();
  return loading;
}

async function fetchCatalogue(): Promise<Catalogue> {
  try {
    const [fetch] = Object.values(FILES);
    if (!fetch) throw new Error('This build has no catalogue');
    return await fetch();
  } catch (problem) {
    loading = null;
    throw problem;
  }
}
