import { HELD_KINDS } from '@/core/document/document-kind';
import { printDate } from '@/core/document/print-date';
import type { BySubtlety } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { drawDocument, modelsPrint } from '@/core/fraud/locate';
import { refilledStep, restate } from '@/core/fraud/refill';
import { stateOf } from '@/core/fraud/states';
import { carryOut } from '@/core/fraud/steps';
import { addMonths } from '@/core/kernel/plain-date';

/** How many months longer than the law allows the office let the document last; its machine reckons to the day. */
const MONTHS_TOO_LONG: BySubtlety<number> = { 1: 60, 2: 36, 3: 24, 4: 12, 5: 3 };

/**
 * A genuine document, made by the office with its own machines, keys and chip, that lasts longer than the State's law
 * allows: somebody with the right to press the button did so outside the rules. Physical quantity: the months too
 * many (60 to 3). Who issued it and what was paid stands in the issuance log, which is left to registers; the document
 * alone is a reason to ask the issuer, and no proof against the holder.
 */
export const issuedThroughCorruption: Intervention = {
  name: 'issued-through-corruption',
  category: '3b',
  suits: (models) => modelsPrint(models, HELD_KINDS, ['expiryDate']),
  apply: (presentation, context) => {
    const index = drawDocument(presentation, HELD_KINDS, context.random);
    const document = presentation.documents[index];
    if (!document) return { presentation, evidence: [] };
    const expires = addMonths(document.expires, MONTHS_TOO_LONG[context.subtlety]);
    const expiryDate = printDate(expires, stateOf(document.model.state, context));
    const issued = restate(presentation, index, { fields: { expiryDate }, zone: { expires } });
    const years = document.model.validityYears;
    return carryOut(
      'issued-through-corruption',
      issued.presentation,
      issued.refilled.map((one) => refilledStep(one, lastsTooLong(expiryDate, years), context.subtlety)),
    );
  },
};

function lastsTooLong(value: string, years: number) {
  return {
    category: '3b',
    sign: 'dates-implausible',
    expected: fact('valid-for-years', { years }),
    found: fact('issued-outside-rules', { value }),
  } as const;
}
