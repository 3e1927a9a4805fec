import * as z from 'zod/mini';
import { count, hex, motifName, number, share, size } from './basic';

/** Schema of the line families of background printing. */
export const lineFamily = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('waves'), lines: count, amplitudeMm: size, periodMm: size }),
  z.strictObject({
    type: z.literal('rosette'),
    lines: count,
    lobes: count,
    innerMm: size,
    outerMm: size,
    depth: number,
  }),
  z.strictObject({ type: z.literal('band'), lines: count, knots: count }),
  z.strictObject({ type: z.literal('relief-lines'), pitchMm: size, motif: motifName, angleDeg: number }),
]);

/** Schema of the traces of work or use. */
export const trace = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('cut'), liftUm: size, haloUv: share }),
  z.strictObject({ type: z.literal('erasure'), depthUm: size, thinning: share, uvBrightening: share }),
  z.strictObject({ type: z.literal('lifted-film'), liftUm: size, bubbles: count }),
  z.strictObject({ type: z.literal('stain'), colour: hex, darkness: share, uv: share }),
  z.strictObject({ type: z.literal('abrasion'), strength: share }),
  z.strictObject({ type: z.literal('fold'), depthUm: size }),
  z.strictObject({ type: z.literal('smear'), lengthMm: size, darkness: share, colour: hex }),
  z.strictObject({ type: z.literal('bleached'), share, uv: share }),
  z.strictObject({ type: z.literal('faded'), share }),
  z.strictObject({ type: z.literal('stub'), liftUm: size }),
  z.strictObject({ type: z.literal('covered'), optics: share, relief: share, glow: share, gloss: share }),
]);
