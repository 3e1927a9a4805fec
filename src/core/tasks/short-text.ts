/** Longest id that an author can have given. */
const LONGEST = 60;

/** Tells whether something from outside is a short text, such as an id. */
export function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST;
}

/** Tells whether every entry of a list is there once only. */
export function hasNoDoubles(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}
