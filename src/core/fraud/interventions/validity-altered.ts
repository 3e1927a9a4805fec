import type { Document } from '@/core/document/document';
import { BORDER_KINDS } from '@/core/document/document-kind';
import type { Field } from '@/core/document/field';
import { printDate } from '@/core/document/print-date';
import { type Alteration, alterField } from '@/core/fraud/altered-field';
import type { BySubtlety } from '@/core/fraud/by-subtlety';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { locateAll, modelsPrint, textsOfFields } from '@/core/fraud/locate';
import type { TextPlace } from '@/core/fraud/rewritten-text';
import { stateOf } from '@/core/fraud/states';
import { addDays, addYears } from '@/core/kernel/plain-date';

const ALTERED = ['expiryDate', 'visaUntil', 'visaEntries', 'visaStay'] as const satisfies readonly Field[];

/** By how much a document is made to last longer, in years, and a visa, in days. */
const YEARS: BySubtlety<number> = { 1: 6, 2: 5, 3: 4, 4: 3, 5: 2 };
const VISA_DAYS: BySubtlety<number> = { 1: 360, 2: 240, 3: 150, 4: 90, 5: 30 };
const LONGEST_STAY = '90';
const ANY_NUMBER = 'MULT';

/**
 * The expiry date of a document or card, or what a visa allows (until when, how many entries, how many days), written
 * anew. Physical quantities: the time gained (6 to 2 years, a visa's 360 to 30 days), and those of the new writing as in
 * altered biodata. What the issuing consulate entered in its register is left to registers.
 */
export const validityAltered: Intervention = {
  name: 'validity-altered',
  category: '3a',
  suits: (models) => modelsPrint(models, BORDER_KINDS, ['expiryDate', 'visaUntil']),
  apply: (presentation, context) => {
    const places = textsOfFields(locateAll(presentation, BORDER_KINDS), ALTERED);
    const alterations = places.flatMap((place) => {
      const document = presentation.documents[place.document];
      const alteration = document && alterationOf(place, document, context);
      return alteration ? [alteration] : [];
    });
    if (alterations.length === 0) return { presentation, evidence: [] };
    return alterField('validity-altered', presentation, context.random.pick(alterations), context);
  },
};

function alterationOf(place: TextPlace, document: Document, context: InterventionContext): Alteration | null {
  const { subtlety } = context;
  const { field, text } = place.element;
  const state = stateOf(document.model.state, context);
  const common = { place, document, expires: document.expires, zoneField: null, changes: {} };
  switch (field) {
    case 'expiryDate':
    case 'visaUntil': {
      const expires =
        document.model.kind === 'visa'
          ? addDays(document.expires, VISA_DAYS[subtlety])
          : addYears(document.expires, YEARS[subtlety]);
      const zoneField = 'expiryDate' as const;
      return { ...common, field, text: printDate(expires, state), expires, zoneField, changes: { expires } };
    }
    case 'visaEntries':
      return text === ANY_NUMBER ? null : { ...common, field, text: text === '1' ? '2' : ANY_NUMBER };
    case 'visaStay':
      return text === LONGEST_STAY ? null : { ...common, field, text: text === '15' ? '45' : LONGEST_STAY };
    default:
      return null;
  }
}
