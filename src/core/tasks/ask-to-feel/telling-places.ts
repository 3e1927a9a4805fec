import type { TouchPlace } from './touch';

/**
 * Gives the places that decide. On a changed document those that feel otherwise than on the untouched one: what ought to be
 * raised and is not, or an edge where there was none. On an untouched one those with something to feel: there it is.
 */
export function tellingPlaces(
  places: readonly TouchPlace[],
  untouched: readonly TouchPlace[],
  isChanged: boolean,
): readonly TouchPlace[] {
  if (!isChanged) return places.filter(({ touch }) => touch !== 'smooth');
  const before = (place: TouchPlace) =>
    untouched.find(({ page, element }) => page === place.page && element === place.element)?.touch ?? 'smooth';
  return places.filter((place) => place.touch !== before(place));
}
