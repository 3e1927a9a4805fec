import type { Sign } from '@/core/fraud/evidence';
import type { Language } from '@/core/kernel/language';

/** The places that a reason for referral can name. */
export const REASON_PLACES = [
  'portrait',
  'second-portrait',
  'zone',
  'name',
  'birth-date',
  'validity',
  'number',
  'data',
  'stamp',
  'film',
  'optical-device',
  'background',
  'paper',
  'watermark',
  'microprint',
  'ink',
  'thread',
  'page',
  'face',
] as const;

/** One place. */
export type ReasonPlace = (typeof REASON_PLACES)[number];

/** What makes a wording unfit: an accusation of the person, or what somebody looks like while being looked at. */
export const UNFIT_WORDINGS = ['accusation', 'demeanour'] as const;

/** One unfit wording. */
export type UnfitWording = (typeof UNFIT_WORDINGS)[number];

/**
 * The words of one language by what they name. A term is a beginning of a word, such as `portrait` for portraits; joined by
 * `+`, all beginnings have to be in the text, in any order.
 */
export interface ReasonTerms {
  readonly places: Readonly<Partial<Record<ReasonPlace, readonly string[]>>>;
  readonly signs: Readonly<Partial<Record<Sign, readonly string[]>>>;
  readonly unfit: Readonly<Record<UnfitWording, readonly string[]>>;
}

/** The words of every language. */
export type ReasonTermsByLanguage = Readonly<Record<Language, ReasonTerms>>;
