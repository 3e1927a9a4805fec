import type { FacePack } from '@/core/document/face-pack';
import { fullName, makePerson } from '@/core/document/make-person';
import { printDate } from '@/core/document/print-date';
import type { InventedState, LocalName } from '@/core/document/state';
import { createRandom } from '@/core/kernel/random';
import type { StateDescription } from './teaching-contract';

/** The day that shows how a State writes dates: no part of it can be taken for another. */
const EXAMPLE_DAY = { year: 2024, month: 8, day: 22 } as const;

/** No stamp of the future is shown. */
const LAST_STAMP = 2025;

/** How many people's names show how names look. */
const EXAMPLES = 4;

/** Says of a State what a reader of its documents wants to know. */
export function describeState(state: InventedState, faces: FacePack): StateDescription {
  return {
    code: state.code,
    name: state.name,
    nationality: state.nationality,
    script: state.script,
    naming: state.naming.custom,
    exampleNames: faces.identities.slice(0, EXAMPLES).map((face, index): LocalName => {
      const random = createRandom(`${state.code} names ${index}`);
      const { givenNames, surname } = makePerson(state, face, EXAMPLE_DAY, random);
      return fullName(givenNames, surname);
    }),
    exampleDate: printDate(EXAMPLE_DAY, state),
    authorities: state.authorities,
    borderPosts: state.borderPosts,
    stampYears: state.stamps.map(({ years }) => Math.min(LAST_STAMP, Math.round((years[0] + years[1]) / 2))),
  };
}
