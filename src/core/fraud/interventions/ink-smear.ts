import { DOCUMENT_KINDS } from '@/core/document/document-kind';
import type { PageElement } from '@/core/document/element';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { locateAll } from '@/core/fraud/locate';
import { oddity } from '@/core/fraud/oddity';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { modelsAreStamped } from '@/core/fraud/stamps-in';
import { carryOut, layOn } from '@/core/fraud/steps';
import { lightsOfTrace, makeTrace } from '@/core/fraud/traces';
import { wetColourOf } from '@/core/fraud/wet-colour';
import { writtenBox } from '@/core/fraud/written-box';
import type { BoxMm } from '@/core/kernel/geometry';

/** How far wet ink was dragged, in millimetres, and its darkness as a share. */
const LENGTH_MM: BySubtlety<number> = { 1: 12, 2: 10, 3: 8, 4: 6.5, 5: 5 };
const DARKNESS: BySubtlety<number> = { 1: 0.9, 2: 0.8, 3: 0.7, 4: 0.6, 5: 0.5 };

/**
 * Ink of a stamp, a seal or a pen that was wet when the booklet was closed or a sleeve passed over it. Physical
 * quantities: length (12 to 5 mm) and darkness of the smear. What lies beneath is unbroken.
 */
export const inkSmear: Intervention = {
  name: 'ink-smear',
  category: 'none',
  suits: (models) =>
    modelsAreStamped(models) || models.some(({ pages }) => pages.some(({ elements }) => elements.some(isWet))),
  apply: (presentation, { random, subtlety }) => {
    const wet = locateAll(presentation, DOCUMENT_KINDS).filter(({ element }) => isWet(element));
    if (wet.length === 0) return { presentation, evidence: [] };
    const entry = random.pick(wet);
    const box = inkedBox(entry.element, LENGTH_MM[subtlety]);
    const width = Math.min(box.width, LENGTH_MM[subtlety] + 8);
    const height = Math.min(box.height, 12);
    const place = { x: box.x + box.width - width, y: box.y + (box.height - height) * random.next(), width, height };
    const trace = makeTrace('wet', place, {
      type: 'smear',
      lengthMm: LENGTH_MM[subtlety],
      darkness: DARKNESS[subtlety],
      colour: wetColourOf(entry, presentation),
    });
    const piece = pageEvidence(entry, regionOf(place), {
      ...oddity('wear-and-damage', strengthAt(subtlety), fact('ink-was-dragged')),
      lights: lightsOfTrace(trace.trace),
      feature: 'trace',
    });
    return carryOut('ink-smear', presentation, [{ edits: [layOn(entry, trace)], evidence: [piece] }]);
  },
};

/** Where ink may be dragged from: anywhere on a stamp or a seal, and from what a pen wrote, which seldom fills its box. */
function inkedBox(element: PageElement, lengthMm: number): BoxMm {
  return element.kind === 'signature' ? writtenBox(element, lengthMm / 2) : element.box;
}

/** Ink that stays wet for a while: stamps, seals and pens. */
function isWet(element: PageElement): boolean {
  if (element.kind === 'entry-stamp' || element.kind === 'seal-impression') return true;
  return element.kind === 'signature' && element.technique === 'none';
}
