import { findMrzField } from '@/core/mrz/mrz-reading';
import { readMrz } from '@/core/mrz/read-mrz';

const SHORTEST_NUMBER = 9;

/** Gives the characters of a zone that an access key comes from, or null. A long document number is taken whole. */
export function accessInformation(lines: readonly string[]): string | null {
  const reading = readMrz(lines);
  const number = findMrzField(reading, 'documentNumber');
  const birth = findMrzField(reading, 'birthDate');
  const expiry = findMrzField(reading, 'expiryDate');
  const digit = (name: string) => reading.checkDigits.find((candidate) => candidate.name === name)?.found;
  const [ofNumber, ofBirth, ofExpiry] = [digit('documentNumber'), digit('birthDate'), digit('expiryDate')];
  if (!number || !birth || !expiry || ofNumber === undefined || ofBirth === undefined || ofExpiry === undefined) {
    return null;
  }
  return `${number.value.padEnd(SHORTEST_NUMBER, '<')}${ofNumber}${birth.text}${ofBirth}${expiry.text}${ofExpiry}`;
}
