import type { ElementKind } from '@/core/document/element';
import type { Field } from '@/core/document/field';
import type { Technique } from '@/core/document/optics';
import type { InventedState, LocalName } from '@/core/document/state';
import type { Evidence } from '@/core/fraud/evidence';
import type { Recipe } from '@/core/fraud/make-specimen';
import type { BoxMm } from '@/core/kernel/geometry';
import type { PlainDate } from '@/core/kernel/plain-date';
import type { PublicSpecimen } from './contract';

/**
 * What makes a specimen that teaches: models, a seed, and what was done to it. Whoever asks for it says what is wrong with
 * it, so there is nothing to find and nothing to keep back; it is never part of a session.
 */
export type TeachingRecipe = Recipe;

/** Where an element of a teaching specimen lies and how it was made; the box is in millimetres of its page. */
export interface ShownElement {
  readonly page: string;
  readonly kind: ElementKind;
  readonly technique: Technique;
  /** What a text claims, or null for fixed words and for all that is no text. */
  readonly field: Field | null;
  readonly box: BoxMm;
}

/** One document of a teaching specimen: what its model says of it, and what stands in this one. */
export interface ShownDocument {
  readonly model: string;
  readonly validityYears: number;
  readonly issued: PlainDate;
}

/**
 * A specimen with its key open from the start. Its handle can be painted in every version, also the untouched `twin`, and
 * can never be answered.
 */
export interface TeachingSpecimen {
  readonly specimen: PublicSpecimen;
  readonly documents: readonly ShownDocument[];
  readonly elements: readonly ShownElement[];
  readonly evidence: readonly Evidence[];
}

/** A small sheet that shows one thing by itself: a technique with the motif all techniques share, a stamp, or the arms of a State. */
export type Sample =
  | { readonly kind: 'technique'; readonly technique: Technique }
  | {
      readonly kind: 'stamp';
      readonly state: string;
      readonly direction: 'entry' | 'exit';
      readonly year: number;
    }
  | { readonly kind: 'arms'; readonly state: string };

/** What a reference page tells of a State; the lists are short examples, not all that exists. */
export interface StateDescription {
  readonly code: string;
  readonly name: LocalName;
  readonly nationality: LocalName;
  readonly script: InventedState['script'];
  readonly naming: InventedState['naming']['custom'];
  readonly exampleNames: readonly LocalName[];
  /** A date as its documents print it. */
  readonly exampleDate: string;
  readonly authorities: readonly LocalName[];
  readonly borderPosts: InventedState['borderPosts'];
  /** A year in which each of its stamp designs was in use, oldest first. */
  readonly stampYears: readonly number[];
}

/** The part of the examiner that teaches: nothing it opens belongs to an exercise. */
export interface TeachingDoor {
  /** Opens a specimen whose key is public; rejects where the models offer nothing for what the recipe does. */
  openTeaching(recipe: TeachingRecipe): Promise<TeachingSpecimen>;
  /** Opens a small sheet of one page that shows one thing by itself. */
  openSample(sample: Sample): Promise<PublicSpecimen>;
  describeState(code: string): Promise<StateDescription>;
}
