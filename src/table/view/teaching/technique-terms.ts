import type { Technique } from '@/core/document/optics';
import type { TermId } from '@/i18n/glossary-terms';

/** A technique that prints: what samples are made of. */
export type PrintTechnique = Exclude<Technique, 'none'>;

/** The term of each technique. */
export const TERM_OF_TECHNIQUE: Readonly<Record<PrintTechnique, TermId>> = {
  offset: 'offset',
  intaglio: 'intaglio',
  letterpress: 'letterpress',
  screen: 'screen-printing',
  inkjet: 'inkjet',
  toner: 'toner-print',
  'dye-sublimation': 'dye-sublimation',
  'thermal-transfer': 'thermal-transfer',
  'laser-engraving': 'laser-engraving',
};

/** Tells whether a technique prints. */
export function isPrinted(technique: Technique): technique is PrintTechnique {
  return technique !== 'none';
}
