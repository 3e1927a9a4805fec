import type { Presentation } from '@/core/document/document';
import type { FacePack } from '@/core/document/face-pack';
import type { DocumentModel } from '@/core/document/model';
import type { InventedState } from '@/core/document/state';
import type { Random } from '@/core/kernel/random';
import type { Category, Evidence, Subtlety } from './evidence';

/** All interventions, named by the field's terms; each is one file of the same name. */
export const INTERVENTIONS = [
  'counterfeit',
  'photo-substitution',
  'biodata-altered',
  'mrz-altered',
  'overlay-altered',
  'barcode-altered',
  'seal-altered',
  'false-breeder-document',
  'application-misrepresentation',
  'look-alike',
  'document-reused',
  'wear',
  'water-damage',
  'older-series',
  'aged-holder',
  'production-tolerance',
  'long-name',
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
  readonly apply: (presentation: Presentation, context: InterventionContext) => Outcome;
}
