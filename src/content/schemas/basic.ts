import * as z from 'zod/mini';

/** Any text. */
export const text = z.string();

/** A text with at least one character. */
export const word = z.string().check(z.minLength(1));

/** A finite number. */
export const number = z.number();

/** A number of 0 or more. */
export const size = z.number().check(z.nonnegative());

/** A share from 0 to 1. */
export const share = z.number().check(z.gte(0), z.lte(1));

/** A whole number of 0 or more. */
export const count = z.int().check(z.nonnegative());

/** A colour as `#rrggbb`. */
export const hex = z.string().check(z.regex(/^#[0-9a-f]{6}$/i));

/** A point or an offset in millimetres. */
export const pointMm = z.strictObject({ x: number, y: number });

/** An upright rectangle in millimetres with a size of 0 or more. */
export const boxMm = z.strictObject({ x: number, y: number, width: size, height: size });

/** A calendar date in numbers. */
export const plainDate = z.strictObject({ year: z.int(), month: z.int(), day: z.int() });

/** A name of an ink of the model; the lint checks that it exists. */
export const inkName = z.string();

/** A name of a motif of the model, or empty for none; the lint checks that it exists. */
export const motifName = z.string();
