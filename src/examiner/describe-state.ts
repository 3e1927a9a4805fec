import { printDate } from '@/core/document/print-date';
import type { InventedState, LocalName } from '@/core/document/state';
import type { StateDescription } from './teaching-contract';

/** The day that shows how a State writes dates: no part of it can be taken for another. */
const EXAMPLE_DAY = { year: 2024, month: 8, day: 12 } as const;

const EXAMPLES = 3;

/** Says of a State what a reader of its documents wants to know. */
export function describeState(state: InventedState): StateDescription {
  const given = [...state.givenNames.F.slice(0, 2), ...state.givenNames.M.slice(0, 1)];
  return {
    code: state.code,
    name: state.name,
    nationality: state.nationality,
    script: state.script,
    exampleNames: state.surnames
      .slice(0, EXAMPLES)
      .map((surname, index) => ({ surname, givenNames: given[index] ?? NOBODY })),
    exampleDate: printDate(EXAMPLE_DAY, state),
    authorities: state.authorities,
    borderPosts: state.borderPosts,
    stampYears: state.stamps.map(({ years }) => years[1]),
  };
}

const NOBODY: LocalName = { native: '', latin: '' };
