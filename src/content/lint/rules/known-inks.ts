import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkElements } from '@/content/lint/walk-elements';
import type { PageElement } from '@/core/document/element';

/** Every ink an element names must be an ink of its model. */
export const knownInks: LintRule = {
  name: 'known-inks',
  check: (content) =>
    walkElements(content).flatMap(({ file, path, model, element }) =>
      inksOf(element)
        .filter((ink) => model.inks[ink] === undefined)
        .map((ink) => problemIn(file, 'content.unknown-ink', path, ink)),
    ),
};

function inksOf(element: PageElement): readonly string[] {
  return [
    'ink' in element ? element.ink : [],
    'middleInk' in element ? element.middleInk : [],
    'endInk' in element ? element.endInk : [],
    'staysInk' in element ? [element.staysInk, element.dropsInk] : [],
    'visible' in element ? [...element.visible, ...element.fluorescent] : [],
  ].flat();
}
