import type { Presentation } from '@/core/document/document';
import { SUPPORTING_KINDS } from '@/core/document/document-kind';
import { writeAmount } from '@/core/document/facts/journey-texts';
import type { Field } from '@/core/document/field';
import { printDate, spelledIn } from '@/core/document/print-date';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import { flattenSeal } from '@/core/fraud/flat-seal';
import type { Intervention, InterventionContext, Outcome } from '@/core/fraud/intervention';
import { drawDocument, modelsHold, textsOfFields } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { amountOf, laterDate } from '@/core/fraud/printed-dates';
import { elementsOf } from '@/core/fraud/refill';
import { joinedRegion } from '@/core/fraud/regions';
import { retypeText, type TextPlace } from '@/core/fraud/rewritten-text';
import { stateOf } from '@/core/fraud/states';
import { carryOut, type Step, withClaims } from '@/core/fraud/steps';
import { addYears } from '@/core/kernel/plain-date';

const KINDS = [...SUPPORTING_KINDS, 'police-certificate'] as const;
const AMOUNTS = ['entry1Amount', 'entry4Amount', 'closingBalance'] as const satisfies readonly Field[];
const LETTER_FACTS = [
  'monthlyIncome',
  'departureDate',
  'visitUntil',
  'applicantBirthDate',
] as const satisfies readonly Field[];

/** How much larger an amount is made, as a factor; how far a date is moved, in days. */
const FACTOR: BySubtlety<number> = { 1: 4, 2: 2.5, 3: 1.8, 4: 1.35, 5: 1.12 };
const DAYS: BySubtlety<number> = { 1: 120, 2: 60, 3: 30, 4: 14, 5: 6 };
const BIRTH_YEARS: BySubtlety<number> = { 1: 9, 2: 6, 3: 4, 4: 2, 5: 1 };

/** What other papers of the dossier repeat each fact, as the field they print it in. */
const REPEATED: Readonly<Partial<Record<Field, readonly Field[]>>> = {
  monthlyIncome: ['monthlyIncome', 'entry1Amount', 'entry4Amount'],
  departureDate: ['departureDate', 'visitUntil'],
  visitUntil: ['departureDate', 'visitUntil'],
  applicantBirthDate: ['applicantBirthDate'],
};

/**
 * A letter, statement, invitation or police certificate handed in with a visa application in which somebody changed a
 * fact: an amount, so that the sums of the statement no longer add up, or a date or income, which other papers of the
 * dossier contradict. Physical quantities: factor of the amount (4 to 1.12) or days (120 to 6), and size and line of the
 * new characters. What employer, bank and host answer when asked is left to registers.
 */
export const falseSupportingDocument: Intervention = {
  name: 'false-supporting-document',
  category: '3b',
  suits: (models) => models.some(({ kind }) => kind === 'visa-application') && modelsHold(models, KINDS),
  apply: (presentation, context) => {
    const index = drawDocument(presentation, KINDS, context.random);
    const isStatement = presentation.documents[index]?.model.kind === 'bank-statement';
    return isStatement ? falsifySums(presentation, index, context) : falsifyLetter(presentation, index, context);
  },
};

function falsifySums(presentation: Presentation, index: number, context: InterventionContext): Outcome {
  const texts = elementsOf(presentation, index);
  const place = drawPlace(textsOfFields(texts, AMOUNTS), context);
  if (!place) return { presentation, evidence: [] };
  const before = place.element.text;
  const after = writeAmount(Math.round(amountOf(before) * FACTOR[context.subtlety] * 100) / 100);
  const [balance] = textsOfFields(texts, [balanceBeside(place.element.field)]);
  const boxes = [place, ...(balance && balance.on.id === place.on.id ? [balance] : [])].map(
    ({ element }) => element.box,
  );
  const sums: Step = {
    edits: [],
    evidence: [
      pageEvidence(place, joinedRegion(boxes), {
        category: '3b',
        strength: strengthAt(context.subtlety),
        sign: 'sums-wrong',
        expected: fact('sum-would-be', { value: before }),
        found: fact('sum-is', { value: after }),
      }),
    ],
  };
  return finish(presentation, index, place, after, [retypeText(place, after, context, '3b'), sums]);
}

function falsifyLetter(presentation: Presentation, index: number, context: InterventionContext): Outcome {
  const own = elementsOf(presentation, index);
  const place = drawPlace(textsOfFields(own, LETTER_FACTS), context);
  const seals = flattenSeal(own, '3b', context);
  if (!place) return carryOut('false-supporting-document', presentation, seals);
  const before = place.element.text;
  const after = otherFact(place, presentation, index, context);
  const repeated = REPEATED[place.element.field ?? 'monthlyIncome'] ?? [];
  const isRepeated = presentation.documents.some(
    (_, other) => other !== index && textsOfFields(elementsOf(presentation, other), repeated).length > 0,
  );
  const conflict: Step = {
    edits: [],
    evidence: [
      pageEvidence(place, joinedRegion([place.element.box]), {
        category: '3b',
        strength: strengthAt(context.subtlety),
        sign: 'facts-conflict',
        expected: fact('other-papers-say', { value: before }),
        found: fact('this-paper-says', { value: after }),
      }),
    ],
  };
  const steps = [retypeText(place, after, context, '3b'), ...(isRepeated ? [conflict] : []), ...seals];
  return finish(presentation, index, place, after, steps);
}

function finish(
  presentation: Presentation,
  index: number,
  { element }: TextPlace,
  text: string,
  steps: readonly Step[],
): Outcome {
  const fields = element.field === null ? {} : { [element.field]: text };
  return carryOut('false-supporting-document', withClaims(presentation, index, { fields }), steps);
}

function otherFact(
  { element }: TextPlace,
  presentation: Presentation,
  index: number,
  context: InterventionContext,
): string {
  const document = presentation.documents[index];
  const { subtlety } = context;
  const state = stateOf(document?.model.state ?? '', context);
  if (element.field === 'monthlyIncome') return writeAmount(amountOf(element.text) * FACTOR[subtlety]);
  if (element.field === 'applicantBirthDate' && document) {
    const birth = addYears(document.holder.birth, BIRTH_YEARS[subtlety]);
    return spelledIn(element.style.face, printDate(birth, state));
  }
  return laterDate(element.text, DAYS[subtlety], context.states);
}

function drawPlace(places: readonly TextPlace[], { random }: InterventionContext): TextPlace | undefined {
  return places.length > 0 ? random.pick(places) : undefined;
}

/** The balance that an amount of the statement has to lead to. */
function balanceBeside(field: Field | null): Field {
  if (field === 'entry1Amount') return 'entry1Balance';
  return field === 'entry4Amount' ? 'entry4Balance' : 'entry6Balance';
}
