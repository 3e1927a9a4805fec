const GREEK_ACCENT = /(\p{Script=Greek}\u0308?)\u0301/gu;

/** Sets a text in capitals; Greek capitals bear no accent, but keep the two dots. Source: rules of Greek spelling, 1982. */
export function inCapitals(text: string): string {
  return text.toUpperCase().normalize('NFD').replace(GREEK_ACCENT, '$1').normalize('NFC');
}
