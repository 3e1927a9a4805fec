const JOINED = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Tells whether letters of a text join, so that it must be set whole and never letter by letter. */
export function isJoined(text: string): boolean {
  return JOINED.test(text);
}

/**
 * Gives the direction a line is read in as a whole: from the right for Arabic alone; a line that holds Latin letters too
 * runs from the left, with the Arabic words in it turned by the platform.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return isJoined(text) && !LATIN.test(text) ? 'rtl' : 'ltr';
}
