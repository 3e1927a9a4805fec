import { addDays, addYears } from '@/core/kernel/plain-date';
import type { FieldTexts } from '../field';
import { bothScripts, fullName } from '../make-person';
import { printDate } from '../print-date';
import type { FactSources } from './fact-sources';
import { PERMIT_TYPES } from './words';

/** Draws a marriage of the person with somebody of the same State, some years ago. */
export function drawMarriageTexts({ person, home, examined, random }: FactSources): FieldTexts {
  const sex = person.sex === 'F' ? 'M' : 'F';
  const spouse = fullName(random.pick(home.givenNames[sex]), random.pick(home.surnames));
  const birth = addDays(person.birth, random.integer(-1800, 1800));
  const earliest = addYears(person.birth, 19);
  const years = Math.max(0, examined.year - earliest.year - 1);
  const married = addDays(addYears(earliest, random.integer(0, years)), random.integer(0, 300));
  return {
    spouseName: bothScripts(spouse),
    spouseBirthDate: printDate(birth, home),
    spouseBirthPlace: bothScripts(random.pick(home.places)),
    marriageDate: printDate(married, home),
    marriagePlace: bothScripts(random.pick(home.places)),
  };
}

/** Draws what a police certificate and a residence permit add. */
export function drawAuthorityTexts({ random }: FactSources): FieldTexts {
  return {
    policeStatement: 'NO ENTRY IN THE REGISTER OF CONVICTIONS',
    purpose: random.pick(['VISA', 'EMPLOYMENT', 'RESIDENCE']),
    permitType: random.pick(PERMIT_TYPES),
    remarks: random.pick(['WORK PERMITTED', 'NO RESTRICTION', 'WORK ON APPLICATION']),
    cardAccessNumber: Array.from({ length: 6 }, () => random.integer(0, 9)).join(''),
  };
}
