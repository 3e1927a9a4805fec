import type { ElementOf, Trace } from '@/core/document/element';
import type { Light } from '@/core/document/optics';
import type { BoxMm } from '@/core/kernel/geometry';

/** The lights under which each trace shows. */
const LIGHTS_OF_TRACE: Readonly<Record<Trace['type'], readonly Light[]>> = {
  cut: ['oblique', 'transmitted', 'uv365'],
  erasure: ['oblique', 'transmitted', 'uv365'],
  'lifted-film': ['oblique', 'coaxial'],
  stain: ['white', 'uv365'],
  abrasion: ['white', 'oblique'],
  fold: ['white', 'oblique'],
  smear: ['white'],
  bleached: ['white', 'uv365'],
  faded: ['white'],
  stub: ['white', 'oblique', 'transmitted'],
  covered: ['white', 'oblique', 'coaxial', 'uv365'],
};

/** Makes a trace as an element; `label` keeps its id apart from others of its page. */
export function makeTrace(label: string, box: BoxMm, trace: Trace): ElementOf<'trace'> {
  return { kind: 'trace', id: `trace-${trace.type}-${label}`, box, technique: 'none', shiftMm: { x: 0, y: 0 }, trace };
}

/** Gives the lights under which a trace shows. */
export function lightsOfTrace(trace: Trace): readonly Light[] {
  return LIGHTS_OF_TRACE[trace.type];
}
