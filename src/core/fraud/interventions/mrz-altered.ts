import { BORDER_KINDS } from '@/core/document/document-kind';
import type { ElementOf } from '@/core/document/element';
import type { FieldTexts } from '@/core/document/field';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { locateAll, modelsOffer, ofKind } from '@/core/fraud/locate';
import { mrzRun, putAt, rewriteLines } from '@/core/fraud/mrz-edits';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { mrzRangeBox, regionOf } from '@/core/fraud/regions';
import { sealsDisagree } from '@/core/fraud/seal-steps';
import { carryOut, replaceWith } from '@/core/fraud/steps';
import { addYears } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';
import { textOfRange } from '@/core/mrz/mrz-range';

/** How far the zone sits off its line, in millimetres, and by how many years the date is moved. */
const MISFIT_MM: BySubtlety<number> = { 1: 0.6, 2: 0.45, 3: 0.35, 4: 0.25, 5: 0.15 };
const YEARS: BySubtlety<number> = { 1: 9, 2: 7, 3: 5, 4: 3, 5: 1 };
/** From here on the check digits agree with the new characters. */
const DIGITS_AGREE_FROM = 4;

/**
 * A date in the machine readable zone of a document, card or visa changed after issue. Physical quantity: misfit of the new printing (0.6 to
 * 0.15 mm); at the two finest steps the check digits are right and only the page tells another date.
 */
export const mrzAltered: Intervention = {
  name: 'mrz-altered',
  category: '3a',
  suits: (models) => modelsOffer(models, BORDER_KINDS, ['mrz-print']),
  apply: (presentation, { random, subtlety }) => {
    const located = locateAll(presentation, BORDER_KINDS);
    const zones = ofKind(located, 'mrz-print');
    const entry = zones.length > 0 ? random.pick(zones) : undefined;
    const document = entry && presentation.documents[entry.document];
    const field = random.pick(['birthDate', 'expiryDate'] as const);
    const run = entry && mrzRun(entry.element.lines, field);
    if (!entry || !document || !run) return { presentation, evidence: [] };
    const years = YEARS[subtlety] * (field === 'birthDate' && random.chance(0.5) ? -1 : 1);
    const target = addYears(field === 'birthDate' ? document.holder.birth : document.expires, years);
    const rewritten = rewriteLines(
      entry.element,
      document,
      field === 'birthDate' ? { birth: target } : { expires: target },
    );
    const text = textOfRange(rewritten ?? entry.element.lines, run);
    const digitsAgree = subtlety >= DIGITS_AGREE_FROM;
    const lines = putAt(entry.element.lines, run, text, digitsAgree);
    const shared = { category: '3a', strength: strengthAt(subtlety) } as const;
    const box = mrzRangeBox(entry.element, run.line, run.start, run.end + 1);
    const place = regionOf(box);
    return carryOut('mrz-altered', presentation, [
      {
        edits: [replaceWith(entry, reprintedZone(entry.element, lines, MISFIT_MM[subtlety], random))],
        evidence: [
          ...(digitsAgree
            ? []
            : [
                pageEvidence(entry, place, {
                  ...shared,
                  sign: 'check-digit-wrong',
                  expected: fact('check-digits-agree'),
                  found: fact('check-digits-disagree', { characters: text }),
                }),
              ]),
          pageEvidence(entry, place, {
            ...shared,
            sign: 'mrz-differs-from-page',
            expected: fact('page-says', { value: printedValue(document.fields, field) }),
            found: fact('mrz-says', { value: text }),
          }),
          pageEvidence(entry, regionOf(entry.element.box), {
            ...shared,
            minMagnification: 3,
            sign: 'characters-differ',
            expected: fact('mrz-on-its-line'),
            found: fact('mrz-off-its-line', { misfitMm: MISFIT_MM[subtlety] }),
          }),
        ],
      },
      ...sealsDisagree(
        located,
        { place: entry, box, now: text, before: textOfRange(entry.element.lines, run) },
        strengthAt(subtlety),
      ),
    ]);
  },
};

function reprintedZone(
  mrz: ElementOf<'mrz-print'>,
  lines: readonly string[],
  misfitMm: number,
  random: Random,
): ElementOf<'mrz-print'> {
  return { ...mrz, lines, misfitMm: mrz.misfitMm + misfitMm * (random.chance(0.5) ? 1 : -1) };
}

/** A visa prints the day until which it may be used; other documents, the day on which they expire. */
function printedValue(fields: FieldTexts, field: 'birthDate' | 'expiryDate'): string {
  return fields[field] ?? (field === 'expiryDate' ? fields.visaUntil : undefined) ?? '';
}
