import { isHeldKind } from '@/core/document/document-kind';
import { inCapitals } from '@/core/document/in-capitals';
import { printDate } from '@/core/document/print-date';
import type { BySubtlety } from '@/core/fraud/by-subtlety';
import type { Subtlety } from '@/core/fraud/evidence';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { refilledStep, restate } from '@/core/fraud/refill';
import { stateOf } from '@/core/fraud/states';
import { carryOut } from '@/core/fraud/steps';
import { addYears } from '@/core/kernel/plain-date';

/** By how many years the birth date of the second name is off. */
const YEARS: BySubtlety<number> = { 1: 13, 2: 11, 3: 3, 4: 0, 5: 0 };
const SURNAME_KEPT_FROM: Subtlety = 5;

/**
 * A genuine visa that was obtained under another name than the passport beside it bears, with the same face. Physical
 * quantity: what differs, from both names and thirteen years to a given name. That the second passport exists, and in which
 * name, is left to registers.
 */
export const oneFaceTwoNames: Intervention = {
  name: 'one-face-two-names',
  category: '3b',
  suits: (models) =>
    models.some(({ kind }) => isHeldKind(kind)) &&
    models.some(
      ({ kind, pages }) =>
        kind === 'visa' && pages.some(({ elements }) => elements.some((element) => element.kind === 'portrait-print')),
    ),
  apply: (presentation, context) => {
    const index = presentation.documents.findIndex(({ model }) => model.kind === 'visa');
    const visa = presentation.documents[index];
    if (!visa) return { presentation, evidence: [] };
    const { holder } = visa;
    const { random, subtlety } = context;
    const home = stateOf(holder.nationality, context);
    const isKept = subtlety >= SURNAME_KEPT_FROM && holder.givenNames.latin !== '';
    const surname = isKept
      ? holder.surname.latin
      : random.pick(home.surnames.filter(({ latin }) => latin !== holder.surname.latin)).latin;
    const names = home.givenNames[holder.sex].filter(({ latin }) => latin !== holder.givenNames.latin);
    const givenNames = holder.givenNames.latin === '' ? '' : random.pick(names).latin;
    const birth = addYears(holder.birth, YEARS[subtlety] * (random.chance(0.5) ? 1 : -1));
    const fields = {
      surname: inCapitals(surname),
      givenNames: inCapitals(givenNames),
      birthDate: printDate(birth, stateOf(visa.model.state, context)),
    };
    const known = Object.fromEntries(
      Object.entries(fields).filter(([name]) => Object.keys(visa.fields).includes(name)),
    );
    const issued = restate(presentation, index, { fields: known, zone: { surname, givenNames, birth } });
    const own = inCapitals(`${holder.surname.latin} ${holder.givenNames.latin}`.trim());
    const second = `${fields.surname} ${fields.givenNames}`.trim();
    return carryOut(
      'one-face-two-names',
      issued.presentation,
      issued.refilled.map((one) => refilledStep(one, namedOtherwise(own, second), subtlety)),
    );
  },
};

function namedOtherwise(own: string, second: string) {
  return {
    category: '3b',
    sign: 'facts-conflict',
    expected: fact('passport-names', { value: own }),
    found: fact('visa-names', { value: second }),
  } as const;
}
