import { type NameComponents, type Truncation, truncateName } from './truncate-name';

/** A name field taken apart; both texts have spaces for fillers. `start` and `end` count within the field, from 0. */
export interface SplitName {
  readonly primary: { readonly start: number; readonly end: number; readonly text: string };
  readonly secondary: { readonly start: number; readonly end: number; readonly text: string };
  /** True when the last position is a letter, the sign that the name may have been cut. */
  readonly mayBeTruncated: boolean;
}

/**
 * Writes a name field: primary, '<<', secondary, components parted by '<', the rest filled with '<'.
 * Source: ICAO Doc 9303 part 3 section 4.6
 */
export function writeNameField(name: NameComponents, length: number, truncation: Truncation): string {
  const { primary, secondary } = truncateName(name, length, truncation);
  const parts = secondary.length === 0 ? [primary] : [primary, secondary];
  return parts
    .map((components) => components.join('<'))
    .join('<<')
    .padEnd(length, '<')
    .slice(0, length);
}

/** Takes a name field apart at its first '<<'; any text gives a result, and an absent identifier is empty. */
export function splitNameField(field: string): SplitName {
  const filled = field.replace(/<+$/, '').length;
  const parting = field.slice(0, filled).indexOf('<<');
  const primaryEnd = parting < 0 ? filled : parting;
  const secondaryStart = parting < 0 ? filled : parting + 2;
  return {
    primary: { start: 0, end: primaryEnd, text: spaced(field.slice(0, primaryEnd)) },
    secondary: { start: secondaryStart, end: filled, text: spaced(field.slice(secondaryStart, filled)) },
    mayBeTruncated: /[A-Z]$/.test(field),
  };
}

/** Turns fillers into spaces and trims them at both ends. */
export function spaced(text: string): string {
  return text.replace(/<+/g, ' ').trim();
}
