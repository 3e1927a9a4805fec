import type { Document } from '@/core/document/document';
import { BORDER_KINDS } from '@/core/document/document-kind';
import type { Field } from '@/core/document/field';
import { inCapitals } from '@/core/document/in-capitals';
import { printDate } from '@/core/document/print-date';
import { type Alteration, alterField } from '@/core/fraud/altered-field';
import type { BySubtlety } from '@/core/fraud/by-subtlety';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { locateAll, modelsPrint, textsOfFields } from '@/core/fraud/locate';
import type { TextPlace } from '@/core/fraud/rewritten-text';
import { stateOf } from '@/core/fraud/states';
import { addYears } from '@/core/kernel/plain-date';

const ALTERED = ['birthDate', 'surname', 'givenNames'] as const satisfies readonly Field[];

/** How many years the birth date is moved. */
const BIRTH_YEARS: BySubtlety<number> = { 1: 11, 2: 8, 3: 6, 4: 4, 5: 2 };

/**
 * Birth date or name in a document, card or visa taken away, mechanically or chemically, and written anew, or written
 * over. Physical quantities: size, rise and face of the new characters, depth of the erasure (40 to 16 micrometres) or
 * share of the background lost to a chemical (0.85 to 0.4), its glow under ultraviolet light. The machine readable zone
 * is altered too, or not, by chance that grows with subtlety.
 */
export const biodataAltered: Intervention = {
  name: 'biodata-altered',
  category: '3a',
  suits: (models) => modelsPrint(models, BORDER_KINDS, ALTERED),
  apply: (presentation, context) => {
    const places = textsOfFields(locateAll(presentation, BORDER_KINDS), ALTERED).filter(
      ({ element }) => element.text !== '',
    );
    const place = places.length > 0 ? context.random.pick(places) : undefined;
    const document = place && presentation.documents[place.document];
    if (!place || !document) return { presentation, evidence: [] };
    return alterField('biodata-altered', presentation, drawAlteration(place, document, context), context);
  },
};

function drawAlteration(place: TextPlace, document: Document, context: InterventionContext): Alteration {
  const { random, subtlety } = context;
  const { holder, expires } = document;
  const common = { place, document, expires };
  const home = stateOf(holder.nationality, context);
  switch (place.element.field) {
    case 'surname': {
      const surname = random.pick(home.surnames.filter((name) => name.latin !== holder.surname.latin)).latin;
      return { ...common, field: 'surname', text: inCapitals(surname), zoneField: 'name', changes: { surname } };
    }
    case 'givenNames': {
      const names = home.givenNames[holder.sex].filter((name) => name.latin !== holder.givenNames.latin);
      const givenNames = random.pick(names).latin;
      return {
        ...common,
        field: 'givenNames',
        text: inCapitals(givenNames),
        zoneField: 'name',
        changes: { givenNames },
      };
    }
    default: {
      const birth = addYears(holder.birth, BIRTH_YEARS[subtlety] * (random.chance(0.5) ? 1 : -1));
      const text = printDate(birth, stateOf(document.model.state, context));
      return { ...common, field: 'birthDate', text, zoneField: 'birthDate', changes: { birth } };
    }
  }
}
