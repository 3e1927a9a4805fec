import type { InventedState } from '@/core/document/state';
import type { InterventionContext } from './intervention';

/** Gives the State of a code; the one that issued the first document where the code is of none. */
export function stateOf(code: string, { state, states }: Pick<InterventionContext, 'state' | 'states'>): InventedState {
  return states.find((candidate) => candidate.code === code) ?? state;
}
