import type { PlainDate } from '@/core/kernel/plain-date';
import type { SealProfile } from './seal-profiles';

/** How long a visa lets its holder stay, as the seal writes it: days, months and years, each 0 to 253. */
export interface SealStay {
  readonly days: number;
  readonly months: number;
  readonly years: number;
}

/** What a seal says: who issued what kind of document, when, and the features its profile asks for. */
export interface SealFacts {
  readonly profile: SealProfile;
  /** The issuing State's code as in the machine readable zone, one to three letters. */
  readonly issuer: string;
  readonly issued: PlainDate;
  readonly signed: PlainDate;
  /** All lines of the document's machine readable zone at their full length. */
  readonly mrz: readonly string[];
  /** Letters and digits, up to 9 of which a seal holds; null where the document names no passport. */
  readonly passportNumber: string | null;
  /** Number of entries, 0 for any number; null for all but visas. */
  readonly entries: number | null;
  readonly stay: SealStay | null;
}

/**
 * A seal on a page: what it says, and whose signature closes it: the issuing State's own, one taken over from another
 * seal of that State, or a stranger's, who has no certificate of the State.
 */
export interface SealOnPage {
  readonly facts: SealFacts;
  readonly signature: SealSignature;
}

/** Whose signature closes a seal. */
export type SealSignature =
  | { readonly kind: 'own' }
  | { readonly kind: 'taken-over'; readonly from: SealFacts }
  | { readonly kind: 'stranger' };
