import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkElements } from '@/content/lint/walk-elements';
import type { PageElement } from '@/core/document/element';

/** Every motif an element names must be art of its model; an empty name means none. */
export const knownMotifs: LintRule = {
  name: 'known-motifs',
  check: (content) =>
    walkElements(content).flatMap(({ file, path, model, element }) =>
      motifsOf(element)
        .filter((motif) => motif !== '' && model.motifs[motif] === undefined)
        .map((motif) => problemIn(file, 'content.unknown-motif', path, motif)),
    ),
};

function motifsOf(element: PageElement): readonly string[] {
  if (element.kind === 'guilloche') return element.family.type === 'relief-lines' ? [element.family.motif] : [];
  return 'motif' in element ? [element.motif] : [];
}
