import type { Document } from '@/core/document/document';
import { BORDER_KINDS } from '@/core/document/document-kind';
import type { PageElement } from '@/core/document/element';
import { printDate } from '@/core/document/print-date';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { chipEvidence, findChip } from '@/core/fraud/chips';
import { fact } from '@/core/fraud/facts';
import { withoutChip } from '@/core/fraud/imitation';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { drawDocument, type Located, modelsHold, ofKind, textsOfFields } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { drawOfficeTechnique, type OfficeTechnique, printedBy, reprinted } from '@/core/fraud/printed-elements';
import { elementsOf, type Refilled, restate } from '@/core/fraud/refill';
import { joinedRegion, regionOf } from '@/core/fraud/regions';
import { signByStranger } from '@/core/fraud/seal-steps';
import { stateOf } from '@/core/fraud/states';
import { carryOut, replaceWith, type Step } from '@/core/fraud/steps';
import { addMonths, type PlainDate } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';

/** How many months longer the thief lets the document last than the State does. */
const MONTHS_TOO_LONG: BySubtlety<number> = { 1: 60, 2: 36, 3: 12, 4: 3, 5: 0 };

/** What an issuing office puts into a blank, besides the texts. */
const PERSONAL = new Set<PageElement['kind']>([
  'portrait-print',
  'ghost-image',
  'mrz-print',
  'signature',
  'tactile-engraving',
]);

/**
 * A genuine blank that was stolen and filled in by somebody else: paper, background and features are the State's, the
 * data were printed by another machine, last too long, and the chip was never filled. Physical quantity: the months too
 * many (60 to none). Whether the number is among those reported stolen is left to registers.
 */
export const stolenBlank: Intervention = {
  name: 'stolen-blank',
  category: '3a',
  suits: (models) => modelsHold(models, BORDER_KINDS),
  apply: (presentation, context) => {
    const index = drawDocument(presentation, BORDER_KINDS, context.random);
    const document = presentation.documents[index];
    if (!document) return { presentation, evidence: [] };
    const until = lastDay(document, context);
    const fields = until ? { expiryDate: printDate(until, stateOf(document.model.state, context)) } : {};
    const filled = restate(presentation, index, { fields, zone: until ? { expires: until } : {} });
    const located = elementsOf(presentation, index);
    const personal = located.filter(({ element }) => isPersonal(element));
    const technique = otherMachine(personal, context.random);
    return carryOut('stolen-blank', withoutChip(filled.presentation, index), [
      { edits: personal.map((entry) => replaceWith(entry, fillIn(entry, filled.refilled, technique))), evidence: [] },
      ...firstsOfPages(personal).map((entry) => reprintedBy(entry, personal, technique, context)),
      ...(until
        ? textsOfFields(located, ['expiryDate']).map((entry) => lastsTooLong(entry, until, document, context))
        : []),
      ...ofKind(located, 'visible-digital-seal').map((seal) =>
        signByStranger(seal, { ...seal.element, technique }, strengthAt(context.subtlety)),
      ),
      ...(findChip(presentation)?.index === index ? [leaveChipEmpty(context)] : []),
    ]);
  },
};

/** The thief has another machine than the office. */
function otherMachine(personal: readonly Located[], random: Random): OfficeTechnique {
  const used = new Set(
    personal.filter(({ element }) => element.kind === 'text').map(({ element }) => element.technique),
  );
  const drawn = drawOfficeTechnique(random);
  if (!used.has(drawn)) return drawn;
  return drawn === 'inkjet' ? 'toner' : 'inkjet';
}

function isPersonal(element: PageElement): boolean {
  return PERSONAL.has(element.kind) || (element.kind === 'text' && element.field !== null);
}

/** Until when the thief lets it last; null where that is not printed or nothing was added. */
function lastDay({ model, fields, expires }: Document, { subtlety }: InterventionContext): PlainDate | null {
  const months = MONTHS_TOO_LONG[subtlety];
  return model.kind === 'visa' || fields.expiryDate === undefined || months === 0 ? null : addMonths(expires, months);
}

function fillIn({ element, on }: Located, changed: readonly Refilled[], technique: OfficeTechnique): PageElement {
  const one = changed.find(({ entry }) => entry.on.id === on.id && entry.element.id === element.id);
  return reprinted(one?.element ?? element, technique);
}

function firstsOfPages(personal: readonly Located[]): readonly Located[] {
  return personal.filter(({ on }, index) => personal.findIndex((other) => other.on.id === on.id) === index);
}

function reprintedBy(
  first: Located,
  personal: readonly Located[],
  technique: OfficeTechnique,
  { subtlety }: InterventionContext,
): Step {
  const boxes = personal.filter(({ on }) => on.id === first.on.id).map(({ element }) => element.box);
  const piece = pageEvidence(first, joinedRegion(boxes), {
    category: '3a',
    strength: strengthAt(subtlety),
    minMagnification: 8,
    feature: 'text',
    sign: 'printing-technique-differs',
    expected: fact('personalised-by-issuer'),
    found: printedBy(technique),
  });
  return { edits: [], evidence: [piece] };
}

function lastsTooLong(entry: Located, until: PlainDate, { model }: Document, context: InterventionContext): Step {
  const piece = pageEvidence(entry, regionOf(entry.element.box), {
    category: '3a',
    strength: strengthAt(context.subtlety),
    sign: 'dates-implausible',
    expected: fact('valid-for-years', { years: model.validityYears }),
    found: fact('valid-until', { value: printDate(until, stateOf(model.state, context)) }),
  });
  return { edits: [], evidence: [piece] };
}

/** The keys that fill and sign a chip are not stolen with the blanks. */
function leaveChipEmpty({ subtlety }: InterventionContext): Step {
  const piece = chipEvidence({
    category: '3a',
    strength: strengthAt(subtlety),
    sign: 'chip-silent',
    expected: fact('chip-answers'),
    found: fact('chip-gives-no-answer'),
  });
  return { edits: [], evidence: [piece] };
}
