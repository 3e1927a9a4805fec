import { addDays, addYears, fromDayNumber, type PlainDate, toDayNumber } from '@/core/kernel/plain-date';
import { drawNumber } from '../document-number';
import type { FieldTexts } from '../field';
import { bothScripts, fullName } from '../make-person';
import { printDate } from '../print-date';
import type { FactSources } from './fact-sources';

/** A marriage as the register holds it. */
export interface Marriage {
  readonly date: PlainDate;
  readonly registered: PlainDate;
  /** The year of registration and the number in that year's register. */
  readonly registrationNumber: string;
  readonly texts: FieldTexts;
}

/** Nobody marries younger. */
const MARRIAGE_AGE = 18;
/** Who is to have been married for a while on the day of examination is at least as old. */
export const YOUNGEST_MARRIED_AGE = 21;
/** Days by which the register's certificate is made out after the marriage at the earliest. */
const CERTIFIED_AFTER_DAYS = 30;
const LONGEST_AGE_GAP_DAYS = 1800;

/**
 * Draws a marriage of the person with somebody of the same State, both of age on the day, registered within days, and
 * before the day on which the register made out its certificate.
 */
export function drawMarriage(
  { person, home, random }: Pick<FactSources, 'person' | 'home' | 'random'>,
  certified: PlainDate,
): Marriage {
  const sex = person.sex === 'F' ? 'M' : 'F';
  const spouse = fullName(random.pick(home.givenNames[sex]), random.pick(home.surnames));
  const latest = toDayNumber(certified) - CERTIFIED_AFTER_DAYS;
  const ofAge = toDayNumber(addYears(person.birth, MARRIAGE_AGE));
  const youngestBirth = toDayNumber(addYears(fromDayNumber(latest), -MARRIAGE_AGE));
  const birth = fromDayNumber(
    Math.min(
      toDayNumber(person.birth) + random.integer(-LONGEST_AGE_GAP_DAYS, LONGEST_AGE_GAP_DAYS),
      youngestBirth - 1,
    ),
  );
  const earliest = Math.max(ofAge, toDayNumber(addYears(birth, MARRIAGE_AGE))) + 1;
  const date = fromDayNumber(random.integer(Math.min(earliest, latest), latest));
  const registered = addDays(date, random.integer(0, 12));
  return {
    date,
    registered,
    registrationNumber: `${registered.year}/${drawNumber({ pattern: '#####' }, random)}`,
    texts: {
      spouseName: bothScripts(spouse),
      spouseBirthDate: printDate(birth, home),
      spouseBirthPlace: bothScripts(random.pick(home.places)),
      marriageDate: printDate(date, home),
      marriagePlace: bothScripts(random.pick(home.places)),
    },
  };
}
