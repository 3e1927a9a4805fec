import type { StampDesign } from './stamp-design';

/** A name in the State's own script and as its documents write it in Latin letters. */
export interface LocalName {
  readonly native: string;
  readonly latin: string;
}

/** How people of a State are named besides the given name and family name. */
export const NAMING_CUSTOMS = ['family-name', 'two-surnames', 'patronymic', 'single-name'] as const;

/** Who follows a State's custom, and whose names are hyphenated; shares of all people, 0 to 1. */
export interface Naming {
  readonly custom: (typeof NAMING_CUSTOMS)[number];
  readonly share: number;
  readonly hyphenated: number;
}

/** How a State prints dates: with the word for the month, or day, month and year as numbers. */
export const DATE_FORMATS = ['words', 'dots', 'spaces'] as const;

/** A border post of a State, with its kind of border. */
export interface BorderPost {
  readonly name: string;
  readonly mode: 'air' | 'land' | 'sea';
}

/** An invented State: what people there are called, where they are born, and who issues documents. */
export interface InventedState {
  readonly code: string;
  readonly name: LocalName;
  readonly nationality: LocalName;
  readonly script: 'latin' | 'cyrillic' | 'arabic' | 'greek';
  readonly naming: Naming;
  readonly dateFormat: (typeof DATE_FORMATS)[number];
  /** The twelve months as its documents print them, January first. Source: ICAO Doc 9303 part 3 section 3.8. */
  readonly months: readonly string[];
  /** How its documents print the sex. Source: ICAO Doc 9303 part 4, field 11. */
  readonly sexLetters: Readonly<Record<'F' | 'M', string>>;
  readonly surnames: readonly LocalName[];
  readonly givenNames: Readonly<Record<'F' | 'M', readonly LocalName[]>>;
  /** Names after the father, by the sex of who bears them; empty where nobody has one. */
  readonly patronymics: Readonly<Record<'F' | 'M', readonly LocalName[]>>;
  /** Long names that real systems must truncate; used by the genuine oddity of that name. */
  readonly longSurnames: readonly LocalName[];
  readonly places: readonly LocalName[];
  readonly authorities: readonly LocalName[];
  readonly registrars: readonly LocalName[];
  readonly borderPosts: readonly BorderPost[];
  readonly stamps: readonly StampDesign[];
}
