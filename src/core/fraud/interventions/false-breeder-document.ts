import type { Document } from '@/core/document/document';
import { fitText } from '@/core/document/fill-page';
import { printDate } from '@/core/document/print-date';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import type { Subtlety } from '@/core/fraud/evidence';
import { fact } from '@/core/fraud/facts';
import { flattenSeal } from '@/core/fraud/flat-seal';
import { imitatedLeaves, imitationSteps, printedBySame } from '@/core/fraud/imitation';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { drawDocument, type Located, modelsHold, textsOfFields } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { drawOfficeTechnique } from '@/core/fraud/printed-elements';
import { elementsOf } from '@/core/fraud/refill';
import { joinedRegion } from '@/core/fraud/regions';
import { stateOf } from '@/core/fraud/states';
import { carryOut, replaceWith, type Step, withClaims } from '@/core/fraud/steps';
import { addDays, compareDates, type PlainDate } from '@/core/kernel/plain-date';

const CERTIFICATES = ['birth-certificate', 'marriage-certificate'] as const;

/** Days between birth and the registration that the certificate claims; below 0 it was registered before the birth. */
const REGISTERED_AFTER_DAYS: BySubtlety<number> = { 1: -400, 2: -60, 3: 2600, 4: 1100, 5: 366 };
const WHOLE_PAGE_TO: Subtlety = 2;

/**
 * A birth or marriage certificate that no office issued, handed in for a genuine passport. Physical quantities: brightness of the
 * paper, relief of the seal, and the days between birth, registration and the year in the register number; at the finest
 * step only the register's year and date disagree.
 */
export const falseBreederDocument: Intervention = {
  name: 'false-breeder-document',
  category: '3b',
  suits: (models) => modelsHold(models, CERTIFICATES),
  apply: (presentation, context) => {
    const index = drawDocument(presentation, CERTIFICATES, context.random);
    const document = presentation.documents[index];
    if (!document) return { presentation, evidence: [] };
    const located = elementsOf(presentation, index);
    const made = {
      category: '3b',
      technique: drawOfficeTechnique(context.random),
      subtlety: context.subtlety,
    } as const;
    if (document.model.kind === 'marriage-certificate') {
      const steps = [...imitationSteps(presentation, index, made), ...flattenSeal(located, '3b', context)];
      return carryOut('false-breeder-document', presentation, steps);
    }
    const isWhole = context.subtlety <= WHOLE_PAGE_TO;
    const registered = claimRegistration(document, context);
    const text = printDate(registered, stateOf(document.model.state, context));
    return carryOut('false-breeder-document', withClaims(presentation, index, { fields: { registrationDate: text } }), [
      ...(isWhole ? imitatedLeaves(located, presentation, made) : []),
      ...flattenSeal(located, '3b', context),
      ...misdate(located, document, registered, text, context).map((step) =>
        isWhole ? printedBySame(step, made) : step,
      ),
    ]);
  },
};

function claimRegistration({ holder, fields }: Document, { random, subtlety }: InterventionContext): PlainDate {
  const date = addDays(holder.birth, REGISTERED_AFTER_DAYS[subtlety] + random.integer(0, 20));
  const numberYear = Number.parseInt(fields.registrationNumber ?? '', 10);
  return date.year === numberYear
    ? { ...date, year: date.year + (subtlety <= WHOLE_PAGE_TO ? -1 : 1), day: Math.min(date.day, 28) }
    : date;
}

function misdate(
  located: readonly Located[],
  { holder, fields }: Document,
  registered: PlainDate,
  text: string,
  { subtlety }: InterventionContext,
): readonly Step[] {
  const [dateText] = textsOfFields(located, ['registrationDate']);
  const [numberText] = textsOfFields(located, ['registrationNumber']);
  const [birthText] = textsOfFields(located, ['birthDate']);
  if (!dateText) return [];
  const shared = { category: '3b', strength: strengthAt(subtlety) } as const;
  const isBeforeBirth = compareDates(registered, holder.birth) < 0;
  return [
    {
      edits: [
        replaceWith(dateText, {
          ...dateText.element,
          ...fitText(text, dateText.element.style, dateText.element.box.width),
        }),
      ],
      evidence: [
        ...(numberText
          ? [
              pageEvidence(dateText, joinedRegion([numberText.element.box, dateText.element.box]), {
                ...shared,
                sign: 'certificate-irregular',
                expected: fact('register-number-carries-year', { number: fields.registrationNumber ?? '' }),
                found: fact('registered-in-other-year', { value: text }),
              }),
            ]
          : []),
        ...(isBeforeBirth && birthText
          ? [
              pageEvidence(dateText, joinedRegion([birthText.element.box, dateText.element.box]), {
                ...shared,
                sign: 'dates-implausible',
                expected: fact('registered-after-birth', { birth: fields.birthDate ?? '' }),
                found: fact('registered-before-birth', { value: text }),
              }),
            ]
          : []),
      ],
    },
  ];
}
