import type { Document, Page } from '@/core/document/document';
import { HELD_KINDS } from '@/core/document/document-kind';
import type { ElementOf, PageElement } from '@/core/document/element';
import { inCapitals } from '@/core/document/in-capitals';
import type { Technique } from '@/core/document/optics';
import { printDate } from '@/core/document/print-date';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { locateAll, pagesOf } from '@/core/fraud/locate';
import { oddity } from '@/core/fraud/oddity';
import { officeNote, type SealArt, sealArtOf } from '@/core/fraud/office-note';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { elementsOf } from '@/core/fraud/refill';
import { regionOf } from '@/core/fraud/regions';
import { inkBoxOf } from '@/core/fraud/rewritten-text';
import { stateOf } from '@/core/fraud/states';
import { carryOut, layOn } from '@/core/fraud/steps';
import { type BoxMm, boundingBox } from '@/core/kernel/geometry';
import { addDays } from '@/core/kernel/plain-date';

const OBSERVED_KINDS = HELD_KINDS.filter((kind) => kind !== 'emergency-travel-document');

/** Days after issue on which the office noted the new name: the sooner, the odder. */
const DAYS_AFTER: BySubtlety<number> = { 1: 20, 2: 19, 3: 18, 4: 17, 5: 16 };
/** A note begins here, or this far under what is printed on the page already, but for the lines at its foot. */
const TOP_MM = 24;
const GAP_MM = 4;
const FOOT_SHARE = 0.75;
/** How an office enters that it has nothing to observe. */
const ENTERED: Technique = 'inkjet';
const STRUCK_MM = 0.35;
const STRUCK_PAST_MM = 1.2;

/**
 * A genuine passport on whose page of observations the office noted that the holder now bears another surname. Physical
 * quantity: the days between issue and note. Data page, zone and chip keep the name of the day of issue, as they should.
 */
export const nameChangeObservation: Intervention = {
  name: 'name-change-observation',
  category: 'none',
  // A document for one journey is issued anew, never observed on.
  suits: (models) => pagesOf(models, OBSERVED_KINDS).some(({ kind }) => kind === 'endorsement'),
  apply: (presentation, context) => {
    const base = locateAll(presentation, HELD_KINDS).find(({ on }) => on.kind === 'endorsement');
    const document = base && presentation.documents[base.document];
    const seal = base && sealArtOf(elementsOf(presentation, base.document), document?.fields.authority ?? '');
    if (!base || !document || !seal) return { presentation, evidence: [] };
    const surname = newSurname(document, context);
    const note = officeNote(linesOf(document, surname, context), base.on, freeFrom(base.on), seal);
    const struck = struckOut(base.on, seal);
    const piece = pageEvidence(base, regionOf(boundingBox([note.box, ...struck.map(({ box }) => box)])), {
      ...oddity(
        'officially-amended',
        strengthAt(context.subtlety),
        fact('name-changed-officially', { value: surname }),
      ),
      feature: 'text',
    });
    return carryOut('name-change-observation', presentation, [
      { edits: [...struck, ...note.elements].map((element) => layOn(base, element)), evidence: [piece] },
    ]);
  },
};

/** Strikes out what was entered at issue, such as that there is nothing to observe; what the page says of itself stays. */
function struckOut({ elements }: Page, { ink }: SealArt): readonly ElementOf<'rule'>[] {
  return elements.filter(isEntry).map(
    (element): ElementOf<'rule'> => ({
      kind: 'rule',
      id: `${element.id}-struck`,
      box: struckBox(inkBoxOf(element)),
      technique: 'none',
      shiftMm: { x: 0, y: 0 },
      ink,
      lineMm: STRUCK_MM,
    }),
  );
}

function struckBox({ x, y, width, height }: BoxMm): BoxMm {
  return { x: x - STRUCK_PAST_MM, y: y + height * 0.55, width: width + 2 * STRUCK_PAST_MM, height: STRUCK_MM };
}

function isEntry(element: PageElement): element is ElementOf<'text'> {
  return element.kind === 'text' && element.technique === ENTERED && element.field === null;
}

function freeFrom({ elements, heightMm }: Page): number {
  const ends = elements
    .filter(({ kind }) => kind === 'text')
    .map(({ box }) => box.y + box.height)
    .filter((end) => end < heightMm * FOOT_SHARE);
  return Math.max(TOP_MM, ...ends.map((end) => end + GAP_MM));
}

function newSurname({ holder }: Document, context: InterventionContext): string {
  const { surnames } = stateOf(holder.nationality, context);
  return inCapitals(context.random.pick(surnames.filter(({ latin }) => latin !== holder.surname.latin)).latin);
}

function linesOf(document: Document, surname: string, context: InterventionContext): readonly string[] {
  const noted = addDays(document.issued, DAYS_AFTER[context.subtlety]);
  return [
    'THE HOLDER NOW BEARS THE SURNAME',
    surname,
    document.fields.authority ?? '',
    printDate(noted, stateOf(document.model.state, context)),
  ];
}
