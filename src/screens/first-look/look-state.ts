import type { Confidence } from '@/core/examination/answer';
import type { LookSpot } from './look-spots';

/** The steps of the first look. */
export const LOOK_STEPS = ['table', 'light', 'finding', 'decide'] as const;

/** How far somebody is in the first look, and what they have done; nothing of it is kept or counted. */
export interface LookState {
  readonly step: (typeof LOOK_STEPS)[number];
  readonly spot: LookSpot | null;
  readonly confidence: Confidence | null;
}

/** Something that happens in the first look. */
export type LookEvent =
  | { readonly type: 'next' }
  | { readonly type: 'chosen'; readonly spot: LookSpot }
  | { readonly type: 'decided'; readonly confidence: Confidence };

/** Nothing was done yet. */
export const LOOK_START: LookState = { step: 'table', spot: null, confidence: null };

/** Gives what follows from an event. */
export function advanceLook(state: LookState, event: LookEvent): LookState {
  switch (event.type) {
    case 'next':
      return { ...state, step: LOOK_STEPS[LOOK_STEPS.indexOf(state.step) + 1] ?? state.step };
    case 'chosen':
      return { ...state, spot: event.spot };
    case 'decided':
      return { ...state, confidence: event.confidence };
  }
}
