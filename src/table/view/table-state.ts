import type { BoxMm, PointMm } from '@/core/kernel/geometry';
import type { PublicPage, PublicSpecimen, Version } from '@/examiner/contract';
import type { Lighting } from '@/table/light/lighting';
import type { Camera } from '@/table/scene/camera';
import type { Marking } from '@/table/scene/marking';
import type { Measure, MeasureEnd } from '@/table/scene/measure';
import type { ScreenSize } from '@/table/scene/space';

/** How another version of the page is compared with the one on the table. */
export const COMPARE_MODES = ['beside', 'overlaid', 'blinking'] as const;

/** One way of comparing. */
export type CompareMode = (typeof COMPARE_MODES)[number];

/** The loupe in use: the point of the page under its centre, and its magnification (1 would be life size). */
export interface Loupe {
  readonly at: PointMm;
  readonly magnification: number;
}

/**
 * A comparison under way. `share` (0 to 1) is how much of the page the other version covers when overlaid;
 * `running` and `shown` tell whether it blinks by itself and whether the other version is on top at this moment.
 */
export interface Comparison {
  readonly version: Exclude<Version, 'specimen'>;
  readonly mode: CompareMode;
  readonly share: number;
  readonly running: boolean;
  readonly shown: boolean;
}

/** A scale laid on the page, with the end that the keys move. */
export interface LaidMeasure {
  readonly measure: Measure;
  readonly held: MeasureEnd;
}

/** Everything that the table shows, apart from the marks of the learner. */
export interface TableState {
  readonly specimen: PublicSpecimen;
  readonly page: PublicPage;
  readonly lighting: Lighting;
  readonly desk: ScreenSize;
  readonly fit: Camera;
  readonly camera: Camera;
  readonly loupe: Loupe | null;
  readonly comparison: Comparison | null;
  readonly marking: Marking | null;
  readonly measure: LaidMeasure | null;
  /** A region that is pointed at, such as evidence in the feedback. */
  readonly outlined: { readonly page: string; readonly box: BoxMm } | null;
}

/** Tells whether the page is shown whole, as it was laid down. */
export function isFitted(state: TableState): boolean {
  return state.camera === state.fit;
}
