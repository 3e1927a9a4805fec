import type { Document } from '@/core/document/document';
import { HELD_KINDS } from '@/core/document/document-kind';
import type { ElementOf } from '@/core/document/element';
import { turnedStampBox } from '@/core/document/stamp-box';
import type { InventedState } from '@/core/document/state';
import { addStamp, drawSlot, makeStamp } from '@/core/document/travel-history';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import type { Evidence } from '@/core/fraud/evidence';
import { faceEvidence } from '@/core/fraud/face-evidence';
import { fact } from '@/core/fraud/facts';
import { drawImpostor } from '@/core/fraud/impostor';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { type Located, locateAll, modelsOffer, ofKind, pagesOf } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { joinedRegion, regionOf } from '@/core/fraud/regions';
import { carryOut, layOn, type Step, withBearerFace } from '@/core/fraud/steps';
import { addDays, compareDates, type PlainDate, toDayNumber } from '@/core/kernel/plain-date';

type StampPlace = Located<ElementOf<'entry-stamp'>>;
type Contradiction = 'before-issue' | 'entry-during-stay' | 'exit-without-entry';

/** Which contradiction the stamps hold, and how many days the new stamp lies from the one it contradicts. */
const CONTRADICTIONS: BySubtlety<readonly Contradiction[]> = {
  1: ['before-issue', 'entry-during-stay'],
  2: ['before-issue'],
  3: ['entry-during-stay'],
  4: ['exit-without-entry'],
  5: ['exit-without-entry'],
};
const DAYS_APART: BySubtlety<number> = { 1: 400, 2: 90, 3: 30, 4: 7, 5: 3 };
const STAMP_MARGIN_MM = 1;

/**
 * A genuine passport that was sent back and used again by somebody else: stamps that one person cannot have, and a
 * bearer who is not the holder. Physical quantities: the days between contradicting stamps (400 to 3) and the
 * computed distance of the faces.
 */
export const documentReused: Intervention = {
  name: 'document-reused',
  category: '3c',
  suits: (models) =>
    modelsOffer(models, HELD_KINDS, ['portrait-print']) &&
    pagesOf(models, HELD_KINDS).some((page) => page.kind === 'visa'),
  apply: (presentation, context) => {
    const { random, subtlety, faces } = context;
    const document = presentation.documents[0];
    if (!document) return { presentation, evidence: [] };
    const stamps = ofKind(locateAll(presentation, HELD_KINDS), 'entry-stamp').toSorted((a, b) =>
      compareDates(a.element.date, b.element.date),
    );
    const steps: Step[] = [];
    let stamped = document;
    for (const contradiction of CONTRADICTIONS[subtlety]) {
      const step = contradict(contradiction, stamped, stamps, context);
      if (!step) continue;
      steps.push(step.step);
      stamped = step.document;
    }
    const impostor = drawImpostor(document.holder.face, subtlety, faces, random.fork('bearer'));
    if (!impostor) return carryOut('document-reused', presentation, steps);
    const faceStep: Step = { edits: [], evidence: [faceEvidence(impostor)] };
    return carryOut('document-reused', withBearerFace(presentation, impostor.face), [...steps, faceStep]);
  },
};

interface NewStamp {
  readonly direction: 'entry' | 'exit';
  readonly date: PlainDate;
  readonly against: StampPlace | undefined;
  readonly expected: Evidence['expected'];
  readonly found: (stamp: ElementOf<'entry-stamp'>) => Evidence['found'];
}

function contradict(
  contradiction: Contradiction,
  document: Document,
  stamps: readonly StampPlace[],
  { random, subtlety, state, states }: InterventionContext,
): { readonly step: Step; readonly document: Document } | null {
  const plan = planStamp(contradiction, document, stamps, DAYS_APART[subtlety]);
  const own = random.fork(contradiction);
  const slot = drawSlot(document, plan?.against?.page ?? null, own.fork('slot'));
  if (!plan || !slot) return null;
  const crossing = { state: postsOf(plan.against, stamps, { state, states }), ...plan };
  const { page, stamp } = makeStamp(document, crossing, slot, own);
  const on = document.pages[page];
  if (!on) return null;
  const boxes = [stamp, ...(plan.against?.page === page ? [plan.against.element] : [])].map(turnedStampBox);
  const located = { document: 0, page, on, element: stamp };
  return {
    document: addStamp(document, { page, stamp }),
    step: {
      edits: [layOn(located, stamp)],
      evidence: [
        pageEvidence(
          located,
          boxes.length === 1 && boxes[0] ? regionOf(boxes[0], STAMP_MARGIN_MM) : joinedRegion(boxes),
          {
            category: '3c',
            strength: strengthAt(subtlety),
            sign: contradiction === 'before-issue' ? 'dates-implausible' : 'travel-history-impossible',
            expected: plan.expected,
            found: plan.found(stamp),
          },
        ),
      ],
    },
  };
}

function planStamp(
  contradiction: Contradiction,
  document: Document,
  stamps: readonly StampPlace[],
  days: number,
): NewStamp | null {
  const values = ({ date, place }: ElementOf<'entry-stamp'>) => ({ place, date: isoDate(date) });
  switch (contradiction) {
    case 'before-issue':
      return {
        direction: 'entry',
        date: addDays(document.issued, -days),
        against: stamps[0],
        expected: fact('stamps-after-issue', { issued: document.fields.issueDate ?? '' }),
        found: (stamp) => fact('stamp-before-issue', values(stamp)),
      };
    case 'entry-during-stay': {
      const stay = longestStay(stamps);
      if (!stay) return planStamp('before-issue', document, stamps, days);
      const half = Math.floor((toDayNumber(stay.exit.element.date) - toDayNumber(stay.entry.element.date)) / 2);
      return {
        direction: 'entry',
        date: addDays(stay.entry.element.date, Math.max(1, Math.min(days, half))),
        against: stay.entry,
        expected: fact('exit-between-entries', values(stay.entry.element)),
        found: (stamp) => fact('second-entry-without-exit', values(stamp)),
      };
    }
    case 'exit-without-entry': {
      const last = stamps.findLast(({ element }) => element.direction === 'exit');
      if (!last) return planStamp('before-issue', document, stamps, days);
      return {
        direction: 'exit',
        date: addDays(last.element.date, days),
        against: last,
        expected: fact('entry-before-exit', values(last.element)),
        found: (stamp) => fact('second-exit-without-entry', values(stamp)),
      };
    }
  }
}

function longestStay(stamps: readonly StampPlace[]): { readonly entry: StampPlace; readonly exit: StampPlace } | null {
  const stays = stamps.flatMap((entry, index) => {
    const exit = stamps[index + 1];
    return entry.element.direction === 'entry' && exit?.element.direction === 'exit' ? [{ entry, exit }] : [];
  });
  const length = (stay: (typeof stays)[number]) =>
    toDayNumber(stay.exit.element.date) - toDayNumber(stay.entry.element.date);
  return stays.toSorted((a, b) => length(b) - length(a))[0] ?? null;
}

/** Posts of the State whose stamp is contradicted, as far as the passport shows them; the issuing State's otherwise. */
function postsOf(
  against: StampPlace | undefined,
  stamps: readonly StampPlace[],
  { state, states }: Pick<InterventionContext, 'state' | 'states'>,
): Pick<InventedState, 'code' | 'borderPosts' | 'stamps'> {
  if (!against) return state;
  const code = against.element.state;
  const seen = stamps.filter(({ element }) => element.state === code);
  const borderPosts = seen.map(({ element }) => ({ name: element.place, mode: element.mode }));
  const designs = states.find((candidate) => candidate.code === code)?.stamps ?? state.stamps;
  return { code, borderPosts, stamps: designs };
}

function isoDate({ year, month, day }: PlainDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
