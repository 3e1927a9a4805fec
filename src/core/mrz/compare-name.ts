import { letterValues, placeLetters, splitComponents } from './letter-values';

/** Whether MRZ components may be cut: `whole` compares all letters, `cut` lets each be the beginning of the page's. */
export type NameMatch = 'whole' | 'cut';

/**
 * Tells whether MRZ name components can be the writing of a name on the page, under any value that ICAO lists for its
 * letters. With `cut` the MRZ may leave out letters at the end of components, and components at the end of the name.
 */
export function isWritingOf(pageName: string, mrzName: string, match: NameMatch): boolean {
  const page = splitComponents(pageName);
  const mrz = mrzName.split(' ').filter((component) => component !== '');
  const isSomeLeft = mrz.length > 0 && mrz.length <= page.length;
  const isCountRight = mrz.length === page.length || (match === 'cut' && isSomeLeft);
  return isCountRight && mrz.every((component, index) => isComponentOf(page[index] ?? '', component, match));
}

/** Follows all listed values at once: `reached` holds every length of the MRZ component that is explained so far. */
function isComponentOf(page: string, mrz: string, match: NameMatch): boolean {
  let reached = new Set([0]);
  for (const letter of placeLetters(page)) {
    const next = new Set<number>();
    for (const at of reached) {
      for (const value of letterValues(letter) ?? ['']) {
        const rest = mrz.slice(at);
        if (rest.startsWith(value)) next.add(at + value.length);
        else if (match === 'cut' && value.startsWith(rest)) return true;
      }
    }
    if (match === 'cut' && next.has(mrz.length)) return true;
    reached = next;
  }
  return reached.has(mrz.length);
}
