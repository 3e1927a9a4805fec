import { fitText } from '@/core/document/fill-page';
import { printDate, spelledIn } from '@/core/document/print-date';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { locateAll, modelsPrint, textsOfFields } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { stateOf } from '@/core/fraud/states';
import { carryOut, replaceWith, withClaims } from '@/core/fraud/steps';
import { addDays } from '@/core/kernel/plain-date';

/** Days after the date of the application on which the passport is said to have been lost. */
const DAYS_AFTER: BySubtlety<number> = { 1: 700, 2: 200, 3: 40, 4: 9, 5: 2 };
const NUMBER_DIGITS = 7;

/**
 * An application for a second passport on a report of loss that cannot be true: the passport is said to have been lost
 * after the application was signed. Physical quantity: the days between (700 to 2). Whether that passport crossed a
 * border since is left to registers.
 */
export const secondDocumentOnFalseLossReport: Intervention = {
  name: 'second-document-on-false-loss-report',
  category: '3b',
  suits: (models) => modelsPrint(models, ['passport-application'], ['previousPassport']),
  apply: (presentation, context) => {
    const { random, subtlety } = context;
    const [place] = textsOfFields(locateAll(presentation, ['passport-application']), ['previousPassport']);
    const document = place && presentation.documents[place.document];
    if (!place || !document) return { presentation, evidence: [] };
    const lost = addDays(document.issued, DAYS_AFTER[subtlety]);
    const number = Array.from({ length: NUMBER_DIGITS }, () => random.integer(0, 9)).join('');
    const spell = (text: string) => spelledIn(place.element.style.face, text);
    const day = spell(printDate(lost, stateOf(document.model.state, context)));
    const previousPassport = `${random.pick(['K', 'L', 'P'])}${number}, lost ${day}`;
    const written = fitText(previousPassport, place.element.style, place.element.box.width);
    const piece = pageEvidence(place, regionOf(place.element.box), {
      category: '3b',
      strength: strengthAt(subtlety),
      sign: 'dates-implausible',
      expected: fact('lost-before-application', { value: spell(document.fields.applicationDate ?? '') }),
      found: fact('lost-after-application', { value: day }),
    });
    const claimed = withClaims(presentation, place.document, { fields: { previousPassport } });
    return carryOut('second-document-on-false-loss-report', claimed, [
      { edits: [replaceWith(place, { ...place.element, ...written })], evidence: [piece] },
    ]);
  },
};
