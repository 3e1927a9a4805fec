import type { PageElement } from '@/core/document/element';
import type { Light } from '@/core/document/optics';
import type { Evidence } from '@/core/fraud/evidence';
import { type BoxMm, boundsOf } from '@/core/kernel/geometry';
import type { TaskSpecimen } from '../task-source';

/** Something at a place of a page, in millimetres, that a light settles: the one that tells most first, never white. */
export interface Doubt {
  readonly page: string;
  readonly box: BoxMm;
  readonly feature: Evidence['feature'];
  readonly lights: readonly [Light, ...Light[]];
  readonly piece: Evidence | null;
}

/** The lamps under which features that white light says little of are checked. Source: the feature pages of the library. */
export const CHECKED_UNDER = {
  watermark: ['transmitted', 'uv365'],
  'security-thread': ['transmitted', 'uv365'],
  'security-fibres': ['uv365'],
  'see-through-register': ['transmitted'],
  'laser-perforation': ['transmitted'],
  embossing: ['oblique'],
  'latent-image': ['oblique'],
  'retroreflective-overlay': ['coaxial'],
  'uv-print': ['uv365'],
  'ir-split': ['infrared'],
} as const satisfies Partial<Record<PageElement['kind'], readonly [Light, ...Light[]]>>;

/** Finds fraud on a page that white light does not show. */
export function doubtsAboutFraud({ evidence }: TaskSpecimen): readonly Doubt[] {
  return evidence.flatMap((piece) => {
    const { category, target, feature } = piece;
    const [best, ...others] = piece.lights;
    if (category === 'none' || target.kind !== 'page' || best === undefined || piece.lights.includes('white'))
      return [];
    return [{ page: target.page, box: boundsOf(target.region), feature, lights: [best, ...others], piece }];
  });
}

/** Finds features of an untouched document that only a lamp confirms. */
export function doubtsAboutFeatures({ presentation }: TaskSpecimen): readonly Doubt[] {
  return presentation.documents.flatMap(({ pages }) =>
    pages.flatMap(({ id, elements }) =>
      elements.flatMap(({ kind, box }) =>
        isCheckedByLamp(kind) ? [{ page: id, box, feature: kind, lights: CHECKED_UNDER[kind], piece: null }] : [],
      ),
    ),
  );
}

function isCheckedByLamp(kind: PageElement['kind']): kind is keyof typeof CHECKED_UNDER {
  return Object.hasOwn(CHECKED_UNDER, kind);
}
