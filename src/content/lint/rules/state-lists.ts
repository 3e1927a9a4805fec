import { type LintRule, problemIn } from '@/content/lint/content-set';
import type { InventedState, LocalName } from '@/core/document/state';
import { transliterate } from '@/core/mrz/transliterate';

/** How many entries each list needs so that specimens do not repeat themselves. */
const LISTS: readonly (readonly [string, number, (state: InventedState) => readonly unknown[]])[] = [
  ['surnames', 40, (state) => state.surnames],
  ['givenNames.F', 30, (state) => state.givenNames.F],
  ['givenNames.M', 30, (state) => state.givenNames.M],
  ['longSurnames', 6, (state) => state.longSurnames],
  ['places', 20, (state) => state.places],
  ['authorities', 8, (state) => state.authorities],
  ['registrars', 10, (state) => state.registrars],
  ['borderPosts', 8, (state) => state.borderPosts],
];

/** A State's lists are long enough, and its Latin names are what the machine readable zone makes of the native ones. */
export const stateLists: LintRule = {
  name: 'state-lists',
  check: (content) =>
    content.states.flatMap(({ file, value: state }) => [
      ...LISTS.flatMap(([path, least, list]) => {
        const { length } = list(state);
        return length >= least ? [] : [problemIn(file, 'content.list-too-short', path, `${length} of ${least}`)];
      }),
      ...[...state.surnames, ...state.givenNames.F, ...state.givenNames.M, ...state.longSurnames]
        .filter((name) => !isWritable(name, state.script))
        .map((name) => problemIn(file, 'content.name-not-writable', 'names', `${name.native} / ${name.latin}`)),
    ]),
};

/**
 * Doc 9303 has no table for Greek, so only the Latin spelling goes into the zone. Arabic writes no short vowels, so its pages print a transcription that no table gives back; there both spellings need
 * only be writable. Source: ICAO Doc 9303, 8th edition, part 3 sections 3.4 and 6
 */
function isWritable({ native, latin }: LocalName, script: InventedState['script']): boolean {
  const fromLatin = transliterate(latin);
  if (script === 'greek') return fromLatin.unknown.length === 0;
  const fromNative = transliterate(native);
  const isKnown = fromNative.unknown.length === 0 && fromLatin.unknown.length === 0;
  return isKnown && (script === 'arabic' || fromNative.components.join(' ') === fromLatin.components.join(' '));
}
