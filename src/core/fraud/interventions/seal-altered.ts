import type { Document, Presentation } from '@/core/document/document';
import type { ElementOf } from '@/core/document/element';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { type Located, locateAll, ofKind } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { type OfficeTechnique, printedBy } from '@/core/fraud/printed-elements';
import { joinedRegion, mrzRangeBox, regionOf } from '@/core/fraud/regions';
import { type OtherZone, otherDate, otherHolder } from '@/core/fraud/seal-edits';
import { carryOut, replaceWith } from '@/core/fraud/steps';
import type { SealOnPage } from '@/core/seal/seal-facts';

type Seal = Located<ElementOf<'visible-digital-seal'>>;

/** How far the new seal lies off its place, in millimetres. */
const SHIFT_MM: BySubtlety<number> = { 1: 0.8, 2: 0.65, 3: 0.5, 4: 0.35, 5: 0.2 };
/** Up to here it comes from an office machine, and belongs to a wholly different person rather than differing in a date. */
const OTHER_TECHNIQUE_TO = 3;
const OTHER_PERSON_TO = 3;
const MARGIN_MM = 1.4;

/** What was done: the State's seal of another document, data changed under the old signature, or a stranger's signature. */
const WAYS = ['copied', 'changed', 'stranger'] as const;

interface NewSeal {
  readonly seal: SealOnPage;
  /** Where it says something else than the page, or null where it agrees. */
  readonly other: OtherZone | null;
  readonly signatureHolds: boolean;
}

/**
 * A visible digital seal exchanged: its signature fails, or it is an authentic one of another document. Physical quantities:
 * shift of the new print (0.8 to 0.2 mm), and how much of the zone differs, from the whole person to two digits of a date.
 */
export const sealAltered: Intervention = {
  name: 'seal-altered',
  category: '3a',
  suits: (models) =>
    models.some((model) =>
      model.pages.some((page) => page.elements.some(({ kind }) => kind === 'visible-digital-seal')),
    ),
  apply: (presentation, context) => {
    const kinds = presentation.documents.map(({ model }) => model.kind);
    const [entry] = ofKind(locateAll(presentation, kinds), 'visible-digital-seal');
    const document = entry && presentation.documents[entry.document];
    const genuine = entry?.element.seal;
    if (!document || !genuine) return { presentation, evidence: [] };
    const made = makeSeal(genuine, context);
    const { random, subtlety } = context;
    const printed = subtlety <= OTHER_TECHNIQUE_TO ? otherMachine(entry, context) : null;
    const { shiftMm } = entry.element;
    const off = SHIFT_MM[subtlety] * (random.chance(0.5) ? 1 : -1);
    const element = {
      ...entry.element,
      seal: made.seal,
      technique: printed ?? entry.element.technique,
      shiftMm: { x: shiftMm.x + off, y: shiftMm.y - off / 2 },
    };
    const shared = { category: '3a', strength: strengthAt(subtlety) } as const;
    const place = regionOf(entry.element.box, MARGIN_MM);
    return carryOut('seal-altered', presentation, [
      {
        edits: [replaceWith(entry, element)],
        evidence: [
          ...(made.signatureHolds
            ? []
            : [
                pageEvidence(entry, place, {
                  ...shared,
                  sign: 'seal-signature-fails',
                  expected: fact('digital-seal-holds'),
                  found: fact('digital-seal-fails'),
                }),
              ]),
          ...(made.other ? [disagreement(entry, document, presentation, made.other, subtlety)] : []),
          ...(printed
            ? [
                pageEvidence(entry, place, {
                  ...shared,
                  minMagnification: 8,
                  sign: 'printing-technique-differs',
                  expected: fact('printed-by-issuer'),
                  found: printedBy(printed),
                }),
              ]
            : []),
        ],
      },
    ]);
  },
};

function makeSeal(genuine: SealOnPage, { random, subtlety, state }: InterventionContext): NewSeal {
  const way = random.pick(WAYS);
  if (way === 'stranger')
    return { seal: { ...genuine, signature: { kind: 'stranger' } }, other: null, signatureHolds: false };
  const { facts } = genuine;
  const other = subtlety <= OTHER_PERSON_TO ? otherHolder(facts.mrz, state, random) : otherDate(facts.mrz, random);
  const changed = { ...facts, mrz: other.lines };
  return way === 'copied'
    ? { seal: { facts: changed, signature: { kind: 'own' } }, other, signatureHolds: true }
    : { seal: { facts: changed, signature: { kind: 'taken-over', from: facts } }, other, signatureHolds: false };
}

/** An office machine other than the one the seal was made with. */
function otherMachine({ element }: Seal, { random }: InterventionContext): OfficeTechnique {
  const machine = random.pick(['inkjet', 'toner'] as const);
  if (machine !== element.technique) return machine;
  return machine === 'inkjet' ? 'toner' : 'inkjet';
}

function disagreement(
  entry: Seal,
  document: Document,
  presentation: Presentation,
  other: OtherZone,
  subtlety: InterventionContext['subtlety'],
) {
  const { line, start, end } = other.range;
  const zone = ofKind(locateAll(presentation, [document.model.kind]), 'mrz-print').find(
    (candidate) => candidate.document === entry.document && candidate.page === entry.page,
  );
  const boxes = zone ? [entry.element.box, mrzRangeBox(zone.element, line, start, end)] : [entry.element.box];
  return pageEvidence(entry, boxes.length > 1 ? joinedRegion(boxes) : regionOf(entry.element.box), {
    category: '3a',
    strength: strengthAt(subtlety),
    sign: 'barcode-differs-from-page',
    expected: fact('page-says', { value: other.before }),
    found: fact('digital-seal-says', { value: other.after }),
  });
}
