import type { ElementKind } from '@/core/document/element';
import type { Examiner } from '@/examiner/contract';
import type { StateDescription } from '@/examiner/teaching-contract';
import type { Catalogue, CatalogueModel, CataloguePage } from './catalogue';

/** All models that this build ships, and the States that issue them in the order of their models. */
export interface Library {
  readonly models: Catalogue;
  readonly states: readonly StateDescription[];
}

/** Asks for the library once and keeps it; after a failure the next call asks again. */
export function createLibrary(
  loadCatalogue: () => Promise<Catalogue>,
  examiner: Pick<Examiner, 'describeState'>,
): () => Promise<Library> {
  let loading: Promise<Library> | null = null;

  async function load(): Promise<Library> {
    const models = await loadCatalogue();
    const codes = [...new Set(models.map(({ state }) => state))];
    return { models, states: await Promise.all(codes.map((code) => examiner.describeState(code))) };
  }

  return () => {
    loading ??= load();
    const asked = loading;
    asked.catch(() => {
      if (loading === asked) loading = null;
    });
    return asked;
  };
}

/** Gives the models that have an element of a kind; travel documents, which come first in the catalogue of a State, first. */
export function modelsWith({ models }: Library, kind: ElementKind): readonly CatalogueModel[] {
  const having = models.filter(({ pages }) =>
    pages.some((page) => page.elements.includes(kind) || isMadeOn(page, kind)),
  );
  return having.toSorted((a, b) => rank(a) - rank(b));
}

/** Stamps are no part of a model: they come onto the visa pages of a document in its life. */
function isMadeOn(page: CataloguePage, kind: ElementKind): boolean {
  return kind === 'entry-stamp' && page.kind === 'visa';
}

/** Gives the Latin name of a State, or its code where it is not known. */
export function stateName({ states }: Library, code: string): string {
  return states.find((state) => state.code === code)?.name.latin ?? code;
}

/** Models that bear nearly everything come first, so that one specimen serves many pictures. */
function rank({ kind }: CatalogueModel): number {
  return kind === 'passport' ? 0 : 1;
}
