import { ARABIC_VALUES } from './tables/arabic';
import { CYRILLIC_EXCEPTIONS, CYRILLIC_LANGUAGES, CYRILLIC_VALUES, UKRAINIAN_INITIALS } from './tables/cyrillic';
import { LATIN_ALTERNATIVES, LATIN_VALUES } from './tables/latin';

/** A capital letter or mark of a name component with its place in it. */
export interface PlacedLetter {
  readonly character: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const SHADDA = '\u0651';
const TEH_MARBUTA = '\u0629';
const SEPARATORS = /[\s<,\u060c\p{Pd}]+/u;
/** Apostrophes and every other punctuation mark, sign or invisible character are dropped and the parts joined. */
const DROPPED = /[\p{P}\p{S}\p{Cf}\u02b0-\u02ff]/gu;

const ALTERNATIVES: Readonly<Record<string, readonly string[]>> = LATIN_ALTERNATIVES;

/**
 * Splits a name in any spelling into components of capital letters: spaces, hyphens, commas and '<' separate; other
 * punctuation is dropped.
 * Source: ICAO Doc 9303 part 3 section 4.6
 */
export function splitComponents(name: string): readonly string[] {
  return name
    .toUpperCase()
    .normalize('NFC')
    .split(SEPARATORS)
    .map((component) => component.replace(DROPPED, ''))
    .filter((component) => component !== '');
}

/** Lists the letters of a component in order; a shadda becomes the letter it doubles. */
export function placeLetters(component: string): readonly PlacedLetter[] {
  const characters = [...component];
  const last = characters.findLastIndex((character) => !/\p{M}/u.test(character));
  const placed: PlacedLetter[] = [];
  let doubled: PlacedLetter | undefined;
  for (const [index, character] of characters.entries()) {
    const isShadda = character === SHADDA;
    const letter = isShadda && doubled ? doubled : { character, isFirst: index === 0, isLast: index === last };
    if (isShadda && !doubled) continue;
    if (letterValues(letter)?.[0] !== '') doubled = letter;
    placed.push(letter);
  }
  return placed;
}

/**
 * Gives every published MRZ value of a letter, the one listed first in front; '' is a letter that is not encoded.
 * A Latin or Cyrillic letter that no table lists takes the value of the letter without its marks. Null: no value.
 * Source: ICAO Doc 9303, 8th edition, part 3 section 6; marks without a published value: common practice
 */
export function letterValues(letter: PlacedLetter): readonly string[] | null {
  const { character } = letter;
  if (/^[A-Z]$/.test(character)) return [character];
  const latin = ALTERNATIVES[character] ?? LATIN_VALUES[character];
  if (latin !== undefined) return typeof latin === 'string' ? [latin] : latin;
  const cyrillic = CYRILLIC_VALUES[character];
  if (cyrillic !== undefined) return cyrillicValues(letter, cyrillic);
  if (character === TEH_MARBUTA && letter.isLast) return ['XAH'];
  const arabic = ARABIC_VALUES.get(character.codePointAt(0) ?? 0);
  if (arabic !== undefined) return [arabic];
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  if (bare === '') return [''];
  return bare === character ? null : letterValues({ ...letter, character: bare });
}

function cyrillicValues(letter: PlacedLetter, value: string): readonly string[] {
  const exceptions = CYRILLIC_LANGUAGES.map((language) => CYRILLIC_EXCEPTIONS[language][letter.character]);
  const initial = letter.isFirst ? UKRAINIAN_INITIALS[letter.character] : undefined;
  return [...new Set([value, ...exceptions, initial].filter((known) => known !== undefined))];
}
