import { addDays, type PlainDate, toDayNumber } from '@/core/kernel/plain-date';
import type { FieldTexts } from '../field';
import { printDate } from '../print-date';
import type { FactSources } from './fact-sources';
import { VISA_TYPES } from './words';

/** The days between which a visa may be used. */
export interface VisaValidity {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** Draws the days of a visa that is valid on the day it is examined and was issued after the passport. */
export function drawVisaValidity({ examined, random }: FactSources, passportIssued: PlainDate): VisaValidity {
  const earliest = Math.min(60, Math.max(1, toDayNumber(examined) - toDayNumber(passportIssued) - 1));
  const from = addDays(examined, -random.integer(1, earliest));
  return { from, until: addDays(from, random.integer(75, 170)) };
}

/** Draws what a visa says besides its holder: kind, entries, days, place. */
export function drawVisaTexts({ host, random }: FactSources, validity: VisaValidity): FieldTexts {
  return {
    visaType: random.pick(VISA_TYPES),
    visaEntries: random.pick(['1', '2', 'MULT']),
    visaFrom: printDate(validity.from, host),
    visaUntil: printDate(validity.until, host),
    visaStay: `${random.pick([15, 30, 60, 90])}`,
    visaPlace: random.pick(host.authorities).latin.toUpperCase(),
    visaRemarks: random.pick(['TOURISM', 'VISIT', 'BUSINESS', 'NO PAID WORK']),
  };
}
