import type { Document, Presentation } from '@/core/document/document';
import { HELD_KINDS } from '@/core/document/document-kind';
import { placeholderTexts } from '@/core/document/fill-page';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import type { Subtlety } from '@/core/fraud/evidence';
import { fact } from '@/core/fraud/facts';
import { withoutGlow } from '@/core/fraud/fluorescent-print';
import type { Imitation } from '@/core/fraud/imitated-features';
import { imitatedLeaves } from '@/core/fraud/imitation';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { carrying, type Located, locateAll, ofKind, pagesOf } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { drawOfficeTechnique, isPrinted, reprinted } from '@/core/fraud/printed-elements';
import { refilled } from '@/core/fraud/refill';
import { regionOf } from '@/core/fraud/regions';
import { carryOut, replaceWith, type Step } from '@/core/fraud/steps';
import type { Random } from '@/core/kernel/random';

/** How many digits of the page's number are others. */
const DIGITS: BySubtlety<number> = { 1: 6, 2: 5, 3: 4, 4: 2, 5: 1 };
/** Length of the new stitches beside that of the old ones; from one booklet into another they fit at the finest step. */
const STITCHES: BySubtlety<number | null> = { 1: 1.5, 2: 1.35, 3: 1.25, 4: 1.15, 5: null };
/** So far the leaf is imitated; beyond it is a genuine one of another booklet. */
const IMITATED_TO: Subtlety = 2;
const THREAD_UV = '#cfd8ff';

/**
 * A page for stamps exchanged for an imitation or for one of another booklet: its number is not that of the document, and
 * it was sewn in anew. Physical quantities: digits of the number that differ (6 to 1), length of the stitches (1.5 to
 * 1.15 of the genuine ones), and what an imitated leaf lacks (`imitatedLeaves`).
 */
export const pageSubstituted: Intervention = {
  name: 'page-substituted',
  category: '3a',
  suits: (models) =>
    pagesOf(models, HELD_KINDS).some(
      (page) =>
        page.kind === 'visa' && page.elements.some((element) => placeholderTexts(element).includes('{documentNumber}')),
    ),
  apply: (presentation, context) => {
    const located = locateAll(presentation, HELD_KINDS).filter(({ on }) => on.kind === 'visa');
    const numbers = carrying(located, ['documentNumber'], presentation);
    const page = numbers.length > 0 ? context.random.pick(numbers).on.id : '';
    const own = located.filter(({ on }) => on.id === page);
    const document = presentation.documents[own[0]?.document ?? -1];
    if (!document) return { presentation, evidence: [] };
    const made = imitationAt(context);
    return carryOut('page-substituted', presentation, [
      ...(made ? imitatedLeaves(own, presentation, made) : []),
      ...otherNumber(own, document, presentation, context).map((step) => (made ? numberedBy(step, made) : step)),
      ...sewAnew(own, context),
    ]);
  },
};

/** How an office machine imitated the leaf; null where it is a genuine one. */
function imitationAt({ random, subtlety }: InterventionContext): Imitation | null {
  return subtlety > IMITATED_TO ? null : { category: '3a', technique: drawOfficeTechnique(random), subtlety };
}

/** The machine that printed the leaf printed its number too, where that is printed. */
function numberedBy({ edits, evidence }: Step, { technique }: Imitation): Step {
  const printed = edits.map((edit) =>
    edit.kind === 'replace' && isPrinted(edit.element)
      ? { ...edit, element: withoutGlow(reprinted(edit.element, technique)) }
      : edit,
  );
  return { edits: printed, evidence };
}

function otherNumber(
  own: readonly Located[],
  document: Document,
  presentation: Presentation,
  { random, subtlety }: InterventionContext,
): readonly Step[] {
  const before = document.fields.documentNumber ?? '';
  const documentNumber = otherDigits(before, DIGITS[subtlety], random);
  return carrying(own, ['documentNumber'], presentation).flatMap((entry) => {
    const one = refilled(entry, presentation, { ...document.fields, documentNumber }, document.holder);
    if (!one) return [];
    const piece = pageEvidence(entry, regionOf(entry.element.box), {
      category: '3a',
      strength: strengthAt(subtlety),
      sign: 'numbers-differ',
      expected: fact('number-of-document', { value: before }),
      found: fact('page-has-number', { value: documentNumber }),
    });
    return [{ edits: [replaceWith(entry, one.element)], evidence: [piece] }];
  });
}

function otherDigits(number: string, count: number, random: Random): string {
  let left = count;
  return [...number]
    .reverse()
    .map((letter) => {
      if (left === 0 || !/\d/.test(letter)) return letter;
      left--;
      return String((Number(letter) + random.integer(1, 9)) % 10);
    })
    .reverse()
    .join('');
}

function sewAnew(own: readonly Located[], { subtlety }: InterventionContext): readonly Step[] {
  const factor = STITCHES[subtlety];
  if (factor === null) return [];
  return ofKind(own, 'stitching-thread').map((entry) => ({
    edits: [replaceWith(entry, { ...entry.element, stitchMm: entry.element.stitchMm * factor, uv: THREAD_UV })],
    evidence: [
      pageEvidence(entry, regionOf(entry.element.box), {
        category: '3a',
        strength: strengthAt(subtlety),
        lights: ['white', 'uv365'],
        sign: 'stitching-disturbed',
        expected: fact('stitches-even'),
        found: fact('stitches-of-other-length'),
      }),
    ],
  }));
}
