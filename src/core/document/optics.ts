/** The lights of the table, in the order of their keys. Source: shared list of views, document examination practice. */
export const LIGHTS = ['white', 'oblique', 'coaxial', 'transmitted', 'uv365', 'infrared', 'uv254'] as const;

/** One light of the table. */
export type Light = (typeof LIGHTS)[number];

/** Wavelength of an ultraviolet lamp in nanometres: the long waves of every lamp, or the short ones of a second tube. */
export type UvLamp = 365 | 254;

/** Gives the ultraviolet lamp whose glow a light shows. */
export function lampOf(light: Light): UvLamp {
  return light === 'uv254' ? 254 : 365;
}

/** The ways ink or image comes onto a page. Source: PRADO glossary head words. */
export const TECHNIQUES = [
  'none',
  'offset',
  'intaglio',
  'letterpress',
  'screen',
  'inkjet',
  'toner',
  'dye-sublimation',
  'thermal-transfer',
  'laser-engraving',
] as const;

/** One printing or personalisation technique; `none` is what is not printed: substrate, film, stitching, traces of use. */
export type Technique = (typeof TECHNIQUES)[number];

/** A colour as `#rrggbb`. */
export type Hex = string;

/**
 * An ink, named in a model. `opacity`, `infraredAbsorption` and `gloss` run from 0 to 1;
 * `uv` is the colour of its fluorescence at 365 nm, `uv254` that at 254 nm, or null for an ink that does not fluoresce.
 */
export interface Ink {
  readonly colour: Hex;
  readonly opacity: number;
  readonly uv: Hex | null;
  readonly uv254: Hex | null;
  readonly infraredAbsorption: number;
  readonly gloss: number;
}
