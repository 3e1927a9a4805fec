import { letterValues, type PlacedLetter, placeLetters, splitComponents } from './letter-values';
import { CYRILLIC_EXCEPTIONS, type CyrillicLanguage, UKRAINIAN_INITIALS } from './tables/cyrillic';
import type { LATIN_ALTERNATIVES } from './tables/latin';

type Alternatives = typeof LATIN_ALTERNATIVES;

/** What a State chooses where ICAO leaves a choice; a letter that is left out takes the value listed first. */
export interface TransliterationChoices {
  readonly latin?: { readonly [L in keyof Alternatives]?: Alternatives[L][number] };
  readonly cyrillic?: CyrillicLanguage;
}

/** A name in MRZ letters: components of A-Z, none of them empty, and the characters that have no value. */
export interface Transliteration {
  readonly components: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Turns a name in its national spelling (Latin with diacritics, Cyrillic, Arabic) into MRZ name components.
 * Digits and letters of other scripts have no value; they are left out and listed in `unknown`.
 * Source: ICAO Doc 9303, 8th edition, part 3 sections 4.6 and 6
 */
export function transliterate(name: string, choices: TransliterationChoices = {}): Transliteration {
  const unknown: string[] = [];
  const components = splitComponents(name).map((component) =>
    placeLetters(component)
      .map((letter) => {
        const values = letterValues(letter);
        if (values === null) unknown.push(letter.character);
        return values === null ? '' : (chosenValue(letter, values, choices) ?? '');
      })
      .join(''),
  );
  return { components: components.filter((component) => component !== ''), unknown };
}

function chosenValue(
  letter: PlacedLetter,
  values: readonly string[],
  choices: TransliterationChoices,
): string | undefined {
  const { character, isFirst } = letter;
  const latin: Readonly<Record<string, string>> = choices.latin ?? {};
  if (choices.cyrillic === undefined) return latin[character] ?? values[0];
  const initial = choices.cyrillic === 'ukrainian' && isFirst ? UKRAINIAN_INITIALS[character] : undefined;
  return initial ?? CYRILLIC_EXCEPTIONS[choices.cyrillic][character] ?? latin[character] ?? values[0];
}
