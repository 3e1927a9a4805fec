import type { Deposit } from '../mark';

/**
 * What the ink of an office machine adds to a portrait under ultraviolet light. It has to be said: a portrait that is laid
 * into that plate shows its glowing negative.
 */
export const NO_GLOW: NonNullable<Deposit['uv']> = { colour: '#000000', opacity: 0, blend: 'add' };
