import type { Field } from '@/core/document/field';

/** Facts that papers of one application repeat under names of their own; each list is one fact. */
const SAME_FACTS: readonly (readonly Field[])[] = [
  ['applicantName', 'childName'],
  ['applicantBirthDate', 'birthDate'],
  ['applicantBirthPlace', 'birthPlace'],
  ['applicantMother', 'motherName'],
  ['applicantFather', 'fatherName'],
  ['occupation'],
  ['employerName'],
  ['monthlyIncome', 'entry1Amount', 'entry4Amount'],
  ['departureDate', 'visitUntil'],
  ['arrivalDate', 'visitFrom'],
  ['hostName'],
  ['relation'],
  ['registrationNumber', 'registrationDate', 'birthDate'],
  ['entry1Amount', 'entry1Balance'],
  ['entry4Amount', 'entry4Balance'],
  ['closingBalance', 'entry6Balance'],
];

/** Lists the fields that say the same as a field, or have to follow from it; itself is among them. */
export function sameFactsAs(field: Field): readonly Field[] {
  return [...new Set(SAME_FACTS.filter((list) => list.includes(field)).flat())];
}
