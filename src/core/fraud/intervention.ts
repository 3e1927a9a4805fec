import type { Presentation } from '@/core/document/document';
import type { FacePack } from '@/core/document/face-pack';
import type { DocumentModel } from '@/core/document/model';
import type { InventedState } from '@/core/document/state';
import type { Random } from '@/core/kernel/random';
import type { Category, Evidence, Subtlety } from './evidence';

/** All interventions, named by the field's terms; each is one file of the same name. */
export const INTERVENTIONS = [
  'counterfeit',
  'pseudo-document',
  'stolen-blank',
  'photo-substitution',
  'biodata-altered',
  'validity-altered',
  'mrz-altered',
  'overlay-altered',
  'stamp-altered',
  'page-substituted',
  'page-removed',
  'counterfeit-stamp',
  'barcode-altered',
  'seal-altered',
  'false-breeder-document',
  'application-misrepresentation',
  'false-supporting-document',
  'morphed-portrait',
  'one-face-two-names',
  'issued-through-corruption',
  'application-under-duress',
  'second-document-on-false-loss-report',
  'look-alike',
  'relative',
  'document-reused',
  'boarding-pass-swapped',
  'wear',
  'water-damage',
  'sun-fading',
  'ink-smear',
  'older-series',
  'aged-holder',
  'changed-appearance',
  'production-tolerance',
  'poor-print-run',
  'long-name',
  'name-change-observation',
  'official-correction',
  'chip-altered',
  'chip-replaced',
  'chip-signed-by-stranger',
  'chip-silenced',
  'damaged-chip',
  'signer-not-verifiable',
] as const;

/** One intervention. */
export type InterventionName = (typeof INTERVENTIONS)[number];

/** What an intervention may look at besides the presentation it works on. */
export interface InterventionContext {
  readonly random: Random;
  readonly subtlety: Subtlety;
  readonly faces: FacePack;
  /** The State that issued the first document, and all States. */
  readonly state: InventedState;
  readonly states: readonly InventedState[];
}

/** What an intervention leaves: the changed presentation and the evidence of it. */
export interface Outcome {
  readonly presentation: Presentation;
  readonly evidence: readonly Evidence[];
}

/**
 * Something that was done to a document or happened to it. `category` none is genuine and odd.
 * `suits` tells whether it can be applied to what a model (or set of models) offers; `apply` is pure and must
 * change nothing visible outside the regions of its evidence.
 */
export interface Intervention {
  readonly name: InterventionName;
  readonly category: Category;
  readonly suits: (models: readonly DocumentModel[]) => boolean;
  /**
   * Who has to hold the document for such a case: lists of identities, the fittest list first. Absent where anybody can; a
   * document nobody of them can hold goes to anybody.
   */
  readonly holders?: (faces: FacePack, subtlety: Subtlety) => readonly (readonly string[])[];
  readonly apply: (presentation: Presentation, context: InterventionContext) => Outcome;
}
