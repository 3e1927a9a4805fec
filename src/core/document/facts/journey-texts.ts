import { addDays, addYears, fromDayNumber, type PlainDate, toDayNumber } from '@/core/kernel/plain-date';
import type { FieldTexts } from '../field';
import { fullName } from '../make-person';
import { printDate } from '../print-date';
import type { FactSources } from './fact-sources';
import { FIRMS, OCCUPATIONS, PURPOSES, RELATIONS } from './words';

/** Draws what a visa application and the letters with it say alike: the journey, the employer, and the host. */
export function drawJourneyTexts({ person, home, host, applied, random }: FactSources): FieldTexts {
  const arrival = addDays(applied, random.integer(30, 75));
  const departure = addDays(arrival, random.integer(6, 40));
  const seat = random.pick(home.places).latin;
  const hostSex = random.chance(0.5) ? 'F' : 'M';
  const hostName = fullName(random.pick(host.givenNames[hostSex]), random.pick(host.surnames)).latin;
  const day = (date: typeof arrival) => printDate(date, host);
  return {
    travelPurpose: random.pick(PURPOSES),
    arrivalDate: day(arrival),
    departureDate: day(departure),
    visitFrom: day(arrival),
    visitUntil: day(departure),
    occupation: random.pick(OCCUPATIONS),
    employerName: `${seat} ${random.pick(FIRMS)}`,
    employerAddress: `${random.integer(2, 148)} ${random.pick(home.places).latin} Road, ${seat}`,
    employerPhone: `${random.integer(10, 99)} ${random.integer(100, 999)} ${random.integer(1000, 9999)}`,
    employedSince: printDate(drawFirstWorkingDay(person.birth, applied, random), home),
    monthlyIncome: writeAmount(random.integer(18, 62) * 100),
    signatory: fullName(random.pick(home.givenNames[random.chance(0.5) ? 'F' : 'M']), random.pick(home.surnames)).latin,
    hostName,
    hostAddress: `${random.integer(1, 90)} ${random.pick(host.places).latin} Street, ${random.pick(host.places).latin}`,
    relation: random.pick(RELATIONS[hostSex]),
  };
}

const WORKING_AGE = 18;

/** Somebody works where they do for up to a dozen years, and nobody since before they were of age. */
function drawFirstWorkingDay(birth: PlainDate, applied: PlainDate, random: FactSources['random']): PlainDate {
  const latest = toDayNumber(applied) - 30;
  const earliest = Math.max(latest - 4200, toDayNumber(addYears(birth, WORKING_AGE)));
  return fromDayNumber(random.integer(Math.min(earliest, latest), latest));
}

/** Writes an amount of money with two decimals and spaces between thousands; no State's currency is named. */
export function writeAmount(amount: number): string {
  const [whole = '', cents = ''] = Math.abs(amount).toFixed(2).split('.');
  return `${amount < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ' ')}.${cents}`;
}
