import type { Light } from '@/core/document/optics';
import { type Lighting, RESTING_LIGHT } from '@/table/light/lighting';

/** How an examiner holds the document and the lamp under each light before saying that nothing shows. */
const WAYS: Readonly<Record<Light, readonly Partial<Lighting>[]>> = {
  white: [{}, { tiltXDeg: 18 }, { tiltYDeg: 18 }, { tiltXDeg: -24, tiltYDeg: 10 }],
  oblique: [{}, { lampAzimuthDeg: 60 }, { lampAzimuthDeg: 190 }],
  coaxial: [{}, { tiltXDeg: 12 }, { tiltXDeg: -6, tiltYDeg: -8 }],
  transmitted: [{}],
  uv365: [{}],
  uv254: [{}],
  infrared: [{}],
};

/** Lists the views that an examination under a light goes through, the resting one first. */
export function viewsUnder(light: Light): readonly Lighting[] {
  return WAYS[light].map((way) => ({ ...RESTING_LIGHT, light, ...way }));
}
