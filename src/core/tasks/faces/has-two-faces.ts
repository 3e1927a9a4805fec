import type { Presentation } from '@/core/document/document';

/** Tells whether somebody stands at the counter whose face can be compared with a printed portrait. */
export function hasTwoFaces({ bearer, documents }: Presentation): boolean {
  const elements = documents.flatMap(({ pages }) => pages.flatMap((page) => page.elements));
  return bearer.face !== null && elements.some(({ kind }) => kind === 'portrait-print');
}
