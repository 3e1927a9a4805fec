import type { Document, Presentation } from '@/core/document/document';
import { FIELDS, type Field } from '@/core/document/field';
import { fitText } from '@/core/document/fill-page';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { carrying, locateAll, textsOfFields } from '@/core/fraud/locate';
import { otherFact } from '@/core/fraud/other-fact';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { elementsOf } from '@/core/fraud/refill';
import { regionOf } from '@/core/fraud/regions';
import type { TextPlace } from '@/core/fraud/rewritten-text';
import { carryOut, replaceWith, type Step, withClaims } from '@/core/fraud/steps';

/** What an application claims and which fields of the papers handed in with it say the same. */
const CONTESTED: Readonly<Partial<Record<Field, readonly Field[]>>> = {
  applicantBirthDate: ['birthDate'],
  applicantMother: ['motherName'],
  applicantFather: ['fatherName'],
  applicantBirthPlace: ['birthPlace'],
  occupation: ['occupation'],
  employerName: ['employerName'],
  monthlyIncome: ['monthlyIncome', 'entry1Amount'],
  departureDate: ['departureDate', 'visitUntil'],
  hostName: ['hostName'],
  relation: ['relation'],
};

/** How many facts conflict. */
const CONFLICTS: BySubtlety<number> = { 1: 3, 2: 2, 3: 2, 4: 1, 5: 1 };

/**
 * An application for a passport or a visa that tells other facts than the certificate or the letters handed in with it.
 * Physical quantities: the number of conflicting facts (3 to 1) and how far they are apart (years to days, whole names
 * to one word, amounts from four times to an eighth more).
 */
export const applicationMisrepresentation: Intervention = {
  name: 'application-misrepresentation',
  category: '3b',
  suits: (models) =>
    (models.some(({ kind }) => kind === 'birth-certificate') &&
      models.some(({ kind }) => kind === 'passport-application')) ||
    (models.length > 1 && models.some(({ kind }) => kind === 'visa-application')),
  apply: (presentation, context) => {
    const forms = locateAll(presentation, ['passport-application', 'visa-application']);
    const places = textsOfFields(forms, fieldsContested()).filter((place) => isContested(place, presentation));
    const chosen = context.random.shuffle(places).slice(0, CONFLICTS[context.subtlety]);
    const [first] = chosen;
    const document = first && presentation.documents[first.document];
    if (!first || !document) return { presentation, evidence: [] };
    const conflicts = chosen.map((place) => ({ place, text: otherFact(place, document, context) }));
    const fields = Object.fromEntries(conflicts.map(({ place, text }) => [place.element.field, text]));
    return carryOut(
      'application-misrepresentation',
      withClaims(presentation, first.document, { fields }),
      conflicts.map(({ place, text }) => misstate(place, text, document, context)),
    );
  },
};

function misstate(place: TextPlace, text: string, document: Document, { subtlety }: InterventionContext): Step {
  const written = fitText(text, place.element.style, place.element.box.width);
  const isPassport = document.model.kind === 'passport-application';
  return {
    edits: [replaceWith(place, { ...place.element, ...written })],
    evidence: [
      pageEvidence(place, regionOf(place.element.box), {
        category: '3b',
        strength: strengthAt(subtlety),
        sign: 'facts-conflict',
        expected: fact(isPassport ? 'certificate-says' : 'other-papers-say', { value: place.element.text }),
        found: fact('application-says', { value: text }),
      }),
    ],
  };
}

function fieldsContested(): readonly Field[] {
  return FIELDS.filter((field) => CONTESTED[field] !== undefined);
}

/** Tells whether another paper of the dossier says the same, so that there is something to compare. */
function isContested({ document, element }: TextPlace, presentation: Presentation): boolean {
  const repeated = element.field === null ? [] : (CONTESTED[element.field] ?? []);
  return presentation.documents.some(
    (_, other) => other !== document && carrying(elementsOf(presentation, other), repeated, presentation).length > 0,
  );
}
