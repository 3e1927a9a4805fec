import type { Trace } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import { boxMark } from '../lay-mark';
import type { Mark } from '../mark';

/** Draws what something new hides of a page: devices that move with the light, retroreflection, relief and fluorescence. */
export function covered({ optics, relief, glow, gloss }: Extract<Trace, { type: 'covered' }>, box: BoxMm): Mark[] {
  return [
    boxMark(box, {
      covers: { optics, relief },
      ...(glow > 0 && { uv: { colour: '#08060e', opacity: glow, blend: 'over' as const } }),
      ...(gloss > 0 && { gloss }),
    }),
  ];
}
