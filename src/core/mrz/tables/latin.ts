/**
 * Letters for which ICAO gives more than one value; the first is listed first, the State chooses.
 * Source: ICAO Doc 9303, 8th edition, part 3 section 6.A
 */
export const LATIN_ALTERNATIVES = {
  Ä: ['AE', 'A'],
  Å: ['AA', 'A'],
  Ñ: ['N', 'NXX'],
  Ö: ['OE', 'O'],
  Ü: ['UE', 'UXX', 'U'],
} as const;

/** The MRZ value of each capital Latin letter with one value. Source: ICAO Doc 9303, 8th edition, part 3 section 6.A. */
export const LATIN_VALUES: Readonly<Record<string, string>> = {
  À: 'A', Á: 'A', Â: 'A', Ã: 'A', Æ: 'AE', Ç: 'C', È: 'E', É: 'E',
  Ê: 'E', Ë: 'E', Ì: 'I', Í: 'I', Î: 'I', Ï: 'I', Ð: 'D', Ò: 'O',
  Ó: 'O', Ô: 'O', Õ: 'O', Ø: 'OE', Ù: 'U', Ú: 'U', Û: 'U', Ý: 'Y',
  Þ: 'TH', Ā: 'A', Ă: 'A', Ą: 'A', Ć: 'C', Ĉ: 'C', Ċ: 'C', Č: 'C',
  Ď: 'D', Đ: 'D', Ē: 'E', Ĕ: 'E', Ė: 'E', Ę: 'E', Ě: 'E', Ĝ: 'G',
  Ğ: 'G', Ġ: 'G', Ģ: 'G', Ĥ: 'H', Ħ: 'H', Ĩ: 'I', Ī: 'I', Ĭ: 'I',
  Į: 'I', İ: 'I', ı: 'I', Ĳ: 'IJ', Ĵ: 'J', Ķ: 'K', Ĺ: 'L', Ļ: 'L',
  Ľ: 'L', Ŀ: 'L', Ł: 'L', Ń: 'N', Ņ: 'N', Ň: 'N', Ŋ: 'N', Ō: 'O',
  Ŏ: 'O', Ő: 'O', Œ: 'OE', Ŕ: 'R', Ŗ: 'R', Ř: 'R', Ś: 'S', Ŝ: 'S',
  Ş: 'S', Š: 'S', Ţ: 'T', Ť: 'T', Ŧ: 'T', Ũ: 'U', Ū: 'U', Ŭ: 'U',
  Ů: 'U', Ű: 'U', Ų: 'U', Ŵ: 'W', Ŷ: 'Y', Ÿ: 'Y', Ź: 'Z', Ż: 'Z',
  Ž: 'Z', ẞ: 'SS',
};
