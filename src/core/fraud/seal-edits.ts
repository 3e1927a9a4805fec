import type { InventedState } from '@/core/document/state';
import type { Random } from '@/core/kernel/random';
import { MRZ_FORMAT_TABLES } from '@/core/mrz/formats';
import type { MrzRange } from '@/core/mrz/mrz-range';
import { findMrzField } from '@/core/mrz/mrz-reading';
import { writeNameField } from '@/core/mrz/names';
import { readMrz } from '@/core/mrz/read-mrz';
import { recomputeCheckDigits } from '@/core/mrz/recompute-check-digits';
import { transliterate } from '@/core/mrz/transliterate';

/** Lines that say something else than those of the page, where, and both readings of that place. */
export interface OtherZone {
  readonly lines: readonly string[];
  readonly range: MrzRange;
  readonly before: string;
  readonly after: string;
}

/** Gives the lines another holder's document would have: another name and another number, check digits right. */
export function otherHolder(lines: readonly string[], state: InventedState, random: Random): OtherZone {
  const reading = readMrz(lines);
  const name = reading.format && MRZ_FORMAT_TABLES[reading.format].fields.find((row) => row.name === 'name');
  if (!name) return otherDate(lines, random);
  const sex = random.pick(['F', 'M'] as const);
  const own = findMrzField(reading, 'primary')?.value ?? '';
  const surnames = state.surnames.map(({ latin }) => transliterate(latin).components);
  const primary = random.pick(surnames.filter((components) => components.join(' ') !== own));
  const secondary = transliterate(random.pick(state.givenNames[sex]).latin).components;
  const written = writeNameField({ primary, secondary }, name.end - name.start, { style: 'cut' });
  const renamed = put(lines, name, written);
  const number = findMrzField(reading, 'documentNumber');
  const changed = number
    ? put(
        renamed,
        number,
        number.text.replace(/\d/g, (digit) => turned(digit, random)),
      )
    : renamed;
  return {
    lines: recomputeCheckDigits(changed),
    range: name,
    before: bare(lines, name),
    after: bare(changed, name),
  };
}

/** Gives the lines with another year of expiry, check digits right. */
export function otherDate(lines: readonly string[], random: Random): OtherZone {
  const expiry = findMrzField(readMrz(lines), 'expiryDate');
  if (!expiry) return { lines, range: { line: 0, start: 0, end: 0 }, before: '', after: '' };
  const year = (Number(expiry.text.slice(0, 2)) + random.integer(1, 4)) % 100;
  const changed = put(lines, expiry, String(year).padStart(2, '0') + expiry.text.slice(2));
  return {
    lines: recomputeCheckDigits(changed),
    range: expiry,
    before: bare(lines, expiry),
    after: bare(changed, expiry),
  };
}

function put(lines: readonly string[], { line, start }: MrzRange, text: string): readonly string[] {
  return lines.map((old, index) =>
    index === line ? old.slice(0, start) + text + old.slice(start + text.length) : old,
  );
}

function bare(lines: readonly string[], { line, start, end }: MrzRange): string {
  return (lines[line] ?? '').slice(start, end).replace(/<+$/, '');
}

function turned(digit: string, random: Random): string {
  return String((Number(digit) + random.integer(1, 9)) % 10);
}
