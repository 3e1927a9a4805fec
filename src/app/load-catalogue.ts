import type { Catalogue } from '@/state/catalogue';

/** The list that the build makes of all models; it is small and comes when the library is first opened. */
const FILES = import.meta.glob<Catalogue>('/specimens/catalogue.json', { import: 'default' });

/** Fetches all models of this build. */
export async function loadCatalogue(): Promise<Catalogue> {
  const [fetch] = Object.values(FILES);
  if (!fetch) throw new Error('This build has no catalogue');
  return fetch();
}
