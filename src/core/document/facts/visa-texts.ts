import { addDays, compareDates, type PlainDate, toDayNumber } from '@/core/kernel/plain-date';
import type { FieldTexts } from '../field';
import { printDate } from '../print-date';
import type { FactSources } from './fact-sources';

/** What visas of a type allow, and for how long: days from the first on which they may be used to the last, and of stay. */
interface VisaType {
  readonly name: string;
  readonly validDays: readonly [number, number];
  readonly stays: readonly number[];
  readonly entries: readonly string[];
  readonly remarks: readonly string[];
}

/** Types by the letter that national practice prints. */
const VISA_TYPES = {
  A: {
    name: 'A  TRANSIT',
    validDays: [12, 30],
    stays: [2, 3, 5],
    entries: ['1', '2'],
    remarks: ['TRANSIT ONLY', 'ONWARD JOURNEY SEEN'],
  },
  C: {
    name: 'C  SHORT STAY',
    validDays: [75, 170],
    stays: [15, 30, 60, 90],
    entries: ['1', '2', 'MULT'],
    remarks: ['TOURISM', 'VISIT', 'BUSINESS', 'NO PAID WORK'],
  },
  D: {
    name: 'D  LONG STAY',
    validDays: [190, 350],
    stays: [120, 150, 180],
    entries: ['1', 'MULT'],
    remarks: ['STUDY', 'FAMILY', 'NO PAID WORK'],
  },
} as const satisfies Record<string, VisaType>;

/** The letter of a visa's type. */
type VisaTypeLetter = keyof typeof VISA_TYPES;

/** The type of a visa, the days between which it may be used, and how many days its holder may stay. */
export interface VisaValidity {
  readonly type: VisaTypeLetter;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly stayDays: number;
}

const OLDEST_DAYS = { A: 8, C: 60, D: 60 } as const satisfies Record<VisaTypeLetter, number>;
/** A long stay needs a passport that lasts it out. */
const LONG_STAY_DAYS = 200;

/**
 * Draws the type and the days of a visa that is valid on the day it is examined, was issued after the passport, and is
 * not valid for longer than the passport. Nobody may stay longer than the visa is valid.
 */
export function drawVisaValidity(
  { examined, random }: Pick<FactSources, 'examined' | 'random'>,
  passport: { readonly issued: PlainDate; readonly expires: PlainDate },
): VisaValidity {
  const left = toDayNumber(passport.expires) - toDayNumber(examined);
  const type = random.pick<VisaTypeLetter>(left > LONG_STAY_DAYS ? ['C', 'C', 'A', 'D'] : ['C', 'C', 'A']);
  const sincePassport = toDayNumber(examined) - toDayNumber(passport.issued) - 1;
  const from = addDays(examined, -random.integer(1, Math.min(OLDEST_DAYS[type], Math.max(1, sincePassport))));
  const { validDays, stays }: VisaType = VISA_TYPES[type];
  const drawn = addDays(from, random.integer(...validDays));
  const until = compareDates(drawn, passport.expires) < 0 ? drawn : passport.expires;
  const days = toDayNumber(until) - toDayNumber(from);
  return { type, from, until, stayDays: random.pick(stays.filter((stay, index) => index === 0 || stay <= days)) };
}

/** Draws what a visa says besides its holder: kind, entries, days, place. */
export function drawVisaTexts(
  { host, random }: FactSources,
  { type, from, until, stayDays }: VisaValidity,
): FieldTexts {
  const { name, entries, remarks }: VisaType = VISA_TYPES[type];
  return {
    visaType: name,
    visaEntries: random.pick(entries),
    visaFrom: printDate(from, host),
    visaUntil: printDate(until, host),
    visaStay: String(stayDays),
    visaPlace: random.pick(host.authorities).latin.toUpperCase(),
    visaRemarks: random.pick(remarks),
  };
}
