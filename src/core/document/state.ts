/** A name in the State's own script and as its documents write it in Latin letters. */
export interface LocalName {
  readonly native: string;
  readonly latin: string;
}

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
  readonly script: 'latin' | 'cyrillic' | 'arabic';
  /** The twelve months as its documents print them, January first. Source: ICAO Doc 9303 part 3 section 3.8. */
  readonly months: readonly string[];
  /** How its documents print the sex. Source: ICAO Doc 9303 part 4, field 11. */
  readonly sexLetters: Readonly<Record<'F' | 'M', string>>;
  readonly surnames: readonly LocalName[];
  readonly givenNames: Readonly<Record<'F' | 'M', readonly LocalName[]>>;
  /** Long names that real systems must truncate; used by the genuine oddity of that name. */
  readonly longSurnames: readonly LocalName[];
  readonly places: readonly LocalName[];
  readonly authorities: readonly LocalName[];
  readonly registrars: readonly LocalName[];
  readonly borderPosts: readonly BorderPost[];
}
