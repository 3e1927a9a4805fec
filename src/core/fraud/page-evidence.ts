import type { PolygonMm } from '@/core/kernel/geometry';
import type { Evidence } from './evidence';
import type { Located } from './locate';

/** Writes evidence on the page of a located element; light is white and magnification 1 where nothing else is said. */
export function pageEvidence(
  located: Located,
  region: PolygonMm,
  piece: Pick<Evidence, 'sign' | 'category' | 'strength' | 'expected' | 'found'> &
    Partial<Pick<Evidence, 'lights' | 'minMagnification' | 'feature'>>,
): Omit<Evidence, 'id'> {
  return {
    lights: ['white'],
    minMagnification: 1,
    feature: located.element.kind,
    ...piece,
    target: { kind: 'page', page: located.on.id, region },
  };
}
