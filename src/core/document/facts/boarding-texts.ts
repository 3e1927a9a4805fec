import { dayOfYear } from '@/core/barcode/day-of-year';
import { writeBcbp, writeBcbpName } from '@/core/barcode/write-bcbp';
import type { FieldTexts } from '../field';
import type { FactSources } from './fact-sources';
import { CARRIERS } from './words';

/** Draws a flight on the day of examination from the person's State, as a boarding pass prints it. */
export function drawBoardingTexts({ person, home, host, examined, random }: FactSources): FieldTexts {
  const carrier = random.pick(CARRIERS);
  const from = airPost(home, random);
  const to = airPost(host, random, from);
  const names = { surname: person.surname.latin, givenNames: person.givenNames.latin };
  const coded = {
    ...names,
    bookingReference: Array.from({ length: 6 }, () => random.pick([...'BCDFGHJKLMNPQRSTVWXZ23456789'])).join(''),
    from: airportCode(home.code, from),
    to: airportCode(host.code, to),
    carrier: carrier.code,
    flightNumber: String(random.integer(100, 989)),
    dayOfYear: dayOfYear(examined),
    compartment: 'Y',
    seat: `${random.integer(2, 38)}${random.pick(['A', 'B', 'C', 'D', 'E', 'F'])}`,
    sequence: random.integer(1, 240),
  };
  const bcbp = writeBcbp(coded);
  if (!bcbp.ok) throw new RangeError(`Facts of a boarding pass: ${JSON.stringify(bcbp.problem)}`);
  return {
    carrierName: carrier.name,
    flightNumber: `${carrier.code} ${coded.flightNumber}`,
    fromCity: from,
    toCity: to,
    fromAirport: coded.from,
    toAirport: coded.to,
    flightDate: `${String(examined.day).padStart(2, '0')} ${MONTHS[examined.month - 1] ?? ''}`,
    boardingTime: `${String(random.integer(6, 22)).padStart(2, '0')}:${random.pick(['05', '20', '35', '50'])}`,
    gate: `${random.pick(['A', 'B', 'C'])}${random.integer(1, 40)}`,
    seat: coded.seat,
    sequenceNumber: String(coded.sequence).padStart(3, '0'),
    bookingReference: coded.bookingReference,
    passengerName: writeBcbpName(names.surname, names.givenNames),
    bcbp: bcbp.value,
  };
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;

/** Draws an airport of a State that is not where the flight began. */
function airPost({ borderPosts, places }: FactSources['home'], random: FactSources['random'], began?: string): string {
  const airports = borderPosts.filter((post) => post.mode === 'air').map((post) => post.name);
  const names = (airports.length > 0 ? airports : places.map(({ latin }) => latin)).filter((name) => name !== began);
  return random.pick(names);
}

/** Three letters that no airport has: the user-assigned first letter Q, the State, the place. */
function airportCode(state: string, place: string): string {
  const initial = place.normalize('NFD').slice(0, 1).toUpperCase();
  return `Q${state.slice(-1)}${/[A-Z]/.test(initial) ? initial : 'X'}`;
}
