import { DOCUMENT_KINDS } from '@/core/document/document-kind';
import type { ElementOf } from '@/core/document/element';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { type Located, locateAll, modelsOffer, ofKind } from '@/core/fraud/locate';
import { oddity } from '@/core/fraud/oddity';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { joinedRegion } from '@/core/fraud/regions';
import { carryOut, replaceWith } from '@/core/fraud/steps';
import { growBox } from '@/core/kernel/geometry';

/** How far one plate of the background lies off, in millimetres, and how much thicker its lines are. */
const SHIFT_MM: BySubtlety<number> = { 1: 0.9, 2: 0.7, 3: 0.55, 4: 0.42, 5: 0.32 };
const THICKER: BySubtlety<number> = { 1: 1.7, 2: 1.55, 3: 1.45, 4: 1.35, 5: 1.25 };

/** A background counts as wide from this share of the widest. */
const WIDE = 0.6;

/**
 * A sheet from the end of a run: one plate of the background a little off its place and inked too fat, every line of it
 * alike, sharp and unbroken. Physical quantities: shift (0.9 to 0.32 mm) and thickening (1.7 to 1.25 times).
 */
export const poorPrintRun: Intervention = {
  name: 'poor-print-run',
  category: 'none',
  suits: (models) => modelsOffer(models, DOCUMENT_KINDS, ['guilloche']),
  apply: (presentation, { random, subtlety }) => {
    const lines = ofKind(locateAll(presentation, DOCUMENT_KINDS), 'guilloche');
    const front = lines.filter(({ on }) => on.kind !== 'visa' && on.kind !== 'inside-cover');
    if (lines.length === 0) return { presentation, evidence: [] };
    const drawn = random.pick(widest(front.length > 0 ? front : lines));
    const plate = lines.filter(({ on, element }) => on.id === drawn.on.id && element.ink === drawn.element.ink);
    const size = SHIFT_MM[subtlety];
    const by = { x: size * (random.chance(0.5) ? 1 : -1), y: size * random.between(-0.6, 0.6) };
    const piece = pageEvidence(drawn, joinedRegion(plate.map(({ element }) => growBox(element.box, size))), {
      ...oddity('production-variation', strengthAt(subtlety), fact('plate-off-place', { shiftMm: size })),
      minMagnification: 3,
    });
    const edits = plate.map((entry) => {
      const { shiftMm, lineMm } = entry.element;
      return replaceWith(entry, {
        ...entry.element,
        lineMm: lineMm * THICKER[subtlety],
        shiftMm: { x: shiftMm.x + by.x, y: shiftMm.y + by.y },
      });
    });
    return carryOut('poor-print-run', presentation, [{ edits, evidence: [piece] }]);
  },
};

/** Keeps the backgrounds that fill most of their page: a plate that prints a narrow border alone shows nothing where people look. */
function widest(lines: readonly Located<ElementOf<'guilloche'>>[]): readonly Located<ElementOf<'guilloche'>>[] {
  const areaOn = ({ on, element }: Located<ElementOf<'guilloche'>>): number =>
    (element.box.width * element.box.height) / (on.widthMm * on.heightMm);
  const largest = Math.max(...lines.map(areaOn));
  return lines.filter((entry) => areaOn(entry) >= largest * WIDE);
}
