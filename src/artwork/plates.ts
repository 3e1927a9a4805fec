import type { UvLamp } from '@/core/document/optics';

/**
 * The five plates of a viewport. Each is an opaque RGBA raster of equal size; alpha is always 255 and means nothing.
 *
 * - `white`: r g b reflectance in white light.
 * - `uv`: r g b emission under the ultraviolet lamp of the exposure; 0 is dark.
 * - `matter`: r infrared reflectance at about 900 nm (0 absorbs, 255 reflects) · g how much light passes
 *   (`DENSITY_OF_PAPER` is plain paper, 255 a hole) · b relief, `RELIEF_ZERO` plus height in micrometres.
 * - `surface`: r gloss · g retroreflection · b substrate grain (amplitude of the fibre texture).
 * - `ovd`: r kind of optically variable device (`OVD_KINDS` index times `OVD_KIND_STEP`, never blended) · g phase · b amplitude.
 */
export const PLATE_NAMES = ['white', 'uv', 'matter', 'surface', 'ovd'] as const;

/** One plate. */
export type PlateName = (typeof PLATE_NAMES)[number];

/** The plates of a viewport as bytes: straight RGBA, rows from the top. */
export type Plates = Readonly<Record<PlateName, Uint8ClampedArray<ArrayBuffer>>>;

/** Level of the relief channel that means the plain surface. */
export const RELIEF_ZERO = 128;

/** Level of the density channel for plain paper. */
export const DENSITY_OF_PAPER = 128;

/**
 * Optically variable devices; the index times `OVD_KIND_STEP` is the level of the kind channel.
 * `ovi`: `white` holds the colour seen face on, phase is the hue of the
 * tilted colour (0 to 255 around the colour circle), amplitude how completely it turns · `diffractive`: phase is the grating
 * orientation, amplitude its brilliance · `latent`: phase 0 ground or 255 figure, amplitude the strength of its lines ·
 * `changeable`: phase is the darkness of the first image, amplitude that of the second.
 */
export const OVD_KINDS = ['none', 'ovi', 'diffractive', 'latent', 'changeable'] as const;

/** Distance between two kinds in the kind channel. */
export const OVD_KIND_STEP = 50;

/** What is painted: a viewport, and the lamp whose glow the `uv` plate holds, which is that of 365 nm where none is named. */
export interface Exposure extends Viewport {
  readonly lampNm?: UvLamp;
}

/** A part of a page at a scale: `originMm` is its top left corner, `pxPerMm` its resolution, size in pixels. */
export interface Viewport {
  readonly originMm: { readonly x: number; readonly y: number };
  readonly pxPerMm: number;
  readonly widthPx: number;
  readonly heightPx: number;
}
