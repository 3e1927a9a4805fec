import type { ElementKind, PageElement } from '@/core/document/element';
import type { Technique } from '@/core/document/optics';
import type { Random } from '@/core/kernel/random';
import type { Fact } from './evidence';
import { fact } from './facts';

/** What officers, use and binding add is not printed by whoever prints the page. */
const NOT_PRINTED = new Set<ElementKind>([
  'entry-stamp',
  'trace',
  'stitching-thread',
  'laser-perforation',
  'paper',
  'polycarbonate',
]);

/** Printing techniques of imitations. */
export type OfficeTechnique = Extract<Technique, 'inkjet' | 'toner'>;

/** Draws the machine an imitation was printed with. */
export function drawOfficeTechnique(random: Random): OfficeTechnique {
  return random.pick(['inkjet', 'toner'] as const);
}

/** Tells whether an element was laid down by a printing technique. */
export function isPrinted(element: PageElement): boolean {
  return element.technique !== 'none' && !NOT_PRINTED.has(element.kind);
}

/** Gives a printed element as an office machine prints it: its technique, and no relief; an engraved portrait in greys, as it looks. */
export function reprinted(element: PageElement, technique: OfficeTechnique): PageElement {
  if (element.kind === 'portrait-print' && element.technique === 'laser-engraving') {
    return { ...element, technique, greys: true };
  }
  return 'heightUm' in element ? { ...element, technique, heightUm: 0 } : { ...element, technique };
}

/** Says how something was printed, as a fact. */
export function printedBy(technique: OfficeTechnique): Fact {
  return fact(`printed-by-${technique}`);
}
