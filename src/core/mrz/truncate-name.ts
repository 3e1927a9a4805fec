/**
 * How an issuer shortens a name that does not fit. Doc 9303 accepts three styles and leaves the details to the issuer:
 * - `initials`: primary components go down to their initial, the last first, until the secondary has room
 * - `cut`: the longest component loses letters first
 * - `fixed`: every primary component is cut to `letters` (fewer if the secondary would find no room)
 * - `by-hand`: each component keeps the given number of letters; 0 or no number drops it
 */
export type Truncation =
  | { readonly style: 'initials' }
  | { readonly style: 'cut' }
  | { readonly style: 'fixed'; readonly letters: number }
  | { readonly style: 'by-hand'; readonly primary: readonly number[]; readonly secondary: readonly number[] };

/** The components of a name, each of letters A-Z only. */
export interface NameComponents {
  readonly primary: readonly string[];
  readonly secondary: readonly string[];
}

/** Two fillers and the first letter of the secondary identifier must fit after the primary. */
const LEAST_SECONDARY = 3;

/**
 * Shortens a name so that it fits a field; a name that fits is never shortened. The last position of a shortened name
 * is a letter wherever the components allow it.
 *
 * @param length characters of the name field: 39, 31 or 30
 * Source: ICAO Doc 9303 part 3 section 4.6, part 4 section 4.2.3
 */
export function truncateName(name: NameComponents, length: number, truncation: Truncation): NameComponents {
  if (widthOf(name) <= length) return name;
  if (truncation.style === 'by-hand') {
    return {
      primary: keepLetters(name.primary, truncation.primary),
      secondary: keepLetters(name.secondary, truncation.secondary),
    };
  }
  const shorten = truncation.style === 'cut' ? shortenLongest : shortenFromLast;
  if (name.secondary.length === 0) return { primary: shorten(name.primary, length), secondary: [] };
  const shortened = shortenPrimary(name.primary, length - LEAST_SECONDARY, truncation);
  const spare = length - widthOf({ primary: shortened, secondary: name.secondary });
  const primary = spare > 0 ? giveBack(shortened, name.primary, spare) : shortened;
  const secondary = shorten(name.secondary, length - joined(primary) - 2);
  if (widthOf({ primary, secondary }) === length) return { primary, secondary };
  // Components of one letter left the last position empty; one letter less in the primary lets the next one in.
  const narrower = shorten(primary, joined(primary) - 1);
  return { primary: narrower, secondary: shorten(name.secondary, length - joined(narrower) - 2) };
}

/** Counts the characters a name takes in its field without trailing fillers. */
export function widthOf(name: NameComponents): number {
  return name.secondary.length === 0 ? joined(name.primary) : joined(name.primary) + 2 + joined(name.secondary);
}

function joined(components: readonly string[]): number {
  return components.join('<').length;
}

function keepLetters(components: readonly string[], letters: readonly number[]): readonly string[] {
  return components.map((component, index) => component.slice(0, letters[index] ?? 0)).filter((kept) => kept !== '');
}

function shortenPrimary(
  components: readonly string[],
  room: number,
  truncation: Exclude<Truncation, { style: 'by-hand' }>,
): readonly string[] {
  if (truncation.style === 'fixed') {
    const cut = components.map((component) => component.slice(0, Math.max(1, truncation.letters)));
    return shortenLongest(cut, room);
  }
  if (joined(components) <= room) return components;
  return truncation.style === 'cut' ? shortenLongest(components, room) : toInitials(components, room);
}

/** Gives letters back to the last components, so that a shortened name reaches the last position of its field. */
function giveBack(shortened: readonly string[], original: readonly string[], spare: number): readonly string[] {
  const grown = [...shortened];
  let left = spare;
  for (let index = grown.length - 1; index >= 0 && left > 0; index--) {
    const before = grown[index] ?? '';
    const after = original[index]?.slice(0, before.length + left) ?? before;
    grown[index] = after;
    left -= after.length - before.length;
  }
  return grown;
}

function toInitials(components: readonly string[], room: number): readonly string[] {
  const kept = dropFromEnd(components, room);
  for (let index = kept.length - 1; index > 0 && joined(kept) > room; index--) {
    kept[index] = kept[index]?.slice(0, 1) ?? '';
  }
  return shortenFromLast(kept, room);
}

/** Takes letters from the last component, then from the one before it, and no more than needed. */
function shortenFromLast(components: readonly string[], room: number): readonly string[] {
  const kept = dropFromEnd(components, room);
  for (let index = kept.length - 1; index >= 0; index--) {
    const excess = joined(kept) - room;
    const component = kept[index] ?? '';
    if (excess > 0) kept[index] = component.slice(0, Math.max(1, component.length - excess));
  }
  return kept;
}

function shortenLongest(components: readonly string[], room: number): readonly string[] {
  const kept = dropFromEnd(components, room);
  while (joined(kept) > room) {
    const longest = Math.max(...kept.map((component) => component.length));
    const index = kept.findLastIndex((component) => component.length === longest);
    kept[index] = kept[index]?.slice(0, -1) ?? '';
  }
  return kept;
}

/** Drops components from the end until one letter of each that is left would fit. */
function dropFromEnd(components: readonly string[], room: number): string[] {
  return components.slice(0, Math.max(1, Math.floor((room + 1) / 2)));
}
