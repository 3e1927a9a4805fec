import type { Document } from './document';

/** Gives pages of one name in several documents names of their own, so that a page of a presentation is known by its name. */
export function withDistinctPages(documents: readonly Document[]): readonly Document[] {
  const taken = new Set<string>();
  return documents.map((document, index) => {
    const pages = document.pages.map((page) =>
      taken.has(page.id) ? { ...page, id: `${page.id}-${index + 1}` } : page,
    );
    for (const page of pages) taken.add(page.id);
    return { ...document, pages };
  });
}
