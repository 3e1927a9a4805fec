/** The languages with exceptions of their own in the Cyrillic table. */
export const CYRILLIC_LANGUAGES = ['belarusian', 'bulgarian', 'macedonian', 'serbian', 'ukrainian'] as const;

/** A language with exceptions in the Cyrillic table. */
export type CyrillicLanguage = (typeof CYRILLIC_LANGUAGES)[number];

/**
 * The MRZ value of each capital Cyrillic letter; the soft sign is dropped, as is common practice. The letters that
 * stand for each other in prints of the table (Ѓ and Ғ, Ћ and Һ) both have the value.
 * Source: ICAO Doc 9303, 8th edition, part 3 section 6.B
 */
export const CYRILLIC_VALUES: Readonly<Record<string, string>> = {
  Ё: 'E',
  Ђ: 'D',
  Ѓ: 'G',
  Є: 'IE',
  Ѕ: 'DZ',
  І: 'I',
  Ї: 'I',
  Ј: 'J',
  Љ: 'LJ',
  Њ: 'NJ',
  Ќ: 'K',
  Ў: 'U',
  Џ: 'DZ',
  А: 'A',
  Б: 'B',
  В: 'V',
  Г: 'G',
  Д: 'D',
  Е: 'E',
  Ж: 'ZH',
  З: 'Z',
  И: 'I',
  Й: 'I',
  К: 'K',
  Л: 'L',
  М: 'M',
  Н: 'N',
  О: 'O',
  П: 'P',
  Р: 'R',
  С: 'S',
  Т: 'T',
  У: 'U',
  Ф: 'F',
  Х: 'KH',
  Ц: 'TS',
  Ч: 'CH',
  Ш: 'SH',
  Щ: 'SHCH',
  Ъ: 'IE',
  Ы: 'Y',
  Э: 'E',
  Ю: 'IU',
  Я: 'IA',
  Ѫ: 'U',
  Ѵ: 'Y',
  Ґ: 'G',
  Ғ: 'G',
  Һ: 'C',
  Ћ: 'C',
  Ь: '',
};

/** Where a language departs from the table, anywhere in a name. Source: as the table. */
export const CYRILLIC_EXCEPTIONS: Readonly<Record<CyrillicLanguage, Readonly<Record<string, string>>>> = {
  belarusian: { Ё: 'IO', Г: 'H' },
  bulgarian: { Щ: 'SHT' },
  macedonian: { Ѓ: 'GJ', Ғ: 'GJ', Ќ: 'KJ', Џ: 'DJ', Х: 'H', Ц: 'C' },
  serbian: { Г: 'H', Ж: 'Z', Х: 'H', Ц: 'C', Ч: 'C', Ш: 'S' },
  ukrainian: { Г: 'H', И: 'Y' },
};

/** Where Ukrainian departs from the table at the first letter of a name component. Source: as the table. */
export const UKRAINIAN_INITIALS: Readonly<Record<string, string>> = { Є: 'YE', Ї: 'YI', Й: 'Y', Ю: 'YU', Я: 'YA' };
