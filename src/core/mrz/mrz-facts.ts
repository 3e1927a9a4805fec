import type { PlainDate } from '@/core/kernel/plain-date';
import type { TransliterationChoices } from './transliterate';
import type { Truncation } from './truncate-name';

/** What an MRZ says, in the spelling of the page; names may be in any script that has a table. */
export interface MrzFacts {
  readonly documentCode: string;
  readonly issuer: string;
  readonly primary: string;
  /** Empty for a person with one name. */
  readonly secondary: string;
  readonly documentNumber: string;
  readonly nationality: string;
  /** Parts that are absent are unknown. */
  readonly birth: { readonly year?: number; readonly month?: number; readonly day?: number };
  readonly sex: 'F' | 'M' | 'X';
  readonly expiry: PlainDate;
  readonly optional?: string;
  /** Only TD1 has a second optional field. */
  readonly optional2?: string;
}

/** What an issuer decides; left out, names are cut to initials, letters take the value listed first, and '<' stands over an empty optional field. */
export interface MrzWriteChoices {
  readonly transliteration?: TransliterationChoices;
  readonly truncation?: Truncation;
  readonly emptyOptionalCheckDigit?: '0' | '<';
}

/**
 * Why facts cannot be written:
 * - `mrz.fact-character`: a character of the fact has no place in its field (`found` lists them)
 * - `mrz.fact-length`: the text is longer than its field, whose `room` is in characters
 * - `mrz.fact-missing`: the fact is empty
 * - `mrz.fact-date`: the date is not in the calendar
 * - `mrz.fact-document-code`: the code does not belong to the format
 */
export type MrzFactProblem =
  | { readonly code: 'mrz.fact-character'; readonly fact: keyof MrzFacts; readonly found: string }
  | { readonly code: 'mrz.fact-length'; readonly fact: keyof MrzFacts; readonly found: string; readonly room: number }
  | {
      readonly code: 'mrz.fact-missing' | 'mrz.fact-date' | 'mrz.fact-document-code';
      readonly fact: keyof MrzFacts;
      readonly found: string;
    };
