import type { Presentation } from '@/core/document/document';
import type { Hex } from '@/core/document/optics';
import type { Located } from './locate';

/** What dragged ink looks like where the colour of the ink is not known. */
const DARK: Hex = '#3a3a48';

/** Gives the colour of the ink that a stamp, a seal or a pen left, which is also that of its smear. */
export function wetColourOf({ document, element }: Located, presentation: Presentation): Hex {
  if (element.kind === 'entry-stamp') return element.colour;
  const inks = presentation.documents[document]?.model.inks ?? {};
  return ('ink' in element ? inks[element.ink]?.colour : undefined) ?? DARK;
}
