import type { ElementOf } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Evidence } from './evidence';
import { fact } from './facts';
import { type Located, ofKind } from './locate';
import { pageEvidence } from './page-evidence';
import { joinedRegion, regionOf } from './regions';
import { replaceWith, type Step } from './steps';

type Seal = Located<ElementOf<'visible-digital-seal'>>;

/** A place that was altered after the seal was made, what it says now and what it said. */
export interface AlteredBesideSeal {
  readonly place: Located;
  readonly box: BoxMm;
  readonly now: string;
  readonly before: string;
}

/**
 * Says of every seal of the document that it still holds what an altered place said before; where both lie on pages of their
 * own, the place is named.
 */
export function sealsDisagree(
  located: readonly Located[],
  { place, box, now, before }: AlteredBesideSeal,
  strength: Evidence['strength'],
): readonly Step[] {
  return ofKind(located, 'visible-digital-seal')
    .filter(({ document }) => document === place.document)
    .map((seal) => {
      const isBeside = seal.on.id === place.on.id;
      const region = isBeside ? joinedRegion([seal.element.box, box]) : regionOf(box);
      const piece = pageEvidence(isBeside ? seal : place, region, {
        category: '3a',
        strength,
        feature: 'visible-digital-seal',
        sign: 'barcode-differs-from-page',
        expected: fact('page-says', { value: now }),
        found: fact('digital-seal-says', { value: before }),
      });
      return { edits: [], evidence: [piece] };
    });
}

/** Has a seal signed by somebody without the State's key, which everybody who makes a document without authority is. */
export function signByStranger(seal: Seal, element: Seal['element'], strength: Evidence['strength']): Step {
  if (element.seal === null) return { edits: [], evidence: [] };
  return {
    edits: [replaceWith(seal, { ...element, seal: { ...element.seal, signature: { kind: 'stranger' } } })],
    evidence: [
      pageEvidence(seal, regionOf(seal.element.box), {
        category: '3a',
        strength,
        sign: 'seal-signature-fails',
        expected: fact('digital-seal-holds'),
        found: fact('digital-seal-fails'),
      }),
    ],
  };
}
