import type { ChipProblem } from '@/core/chip/chip-problem';
import { writeTlv } from '@/core/chip/tlv';
import { fail, ok, type Result } from '@/core/kernel/result';
import { LDS_FILES } from './lds-files';
import { openPath } from './open-file';
import { decodeText, encodeText } from './texts';

const MRZ_TAG = 0x5f1f;
/** Length of a line by the length of the whole zone. */
const LINE_LENGTHS: ReadonlyMap<number, number> = new Map([
  [90, 30],
  [72, 36],
  [88, 44],
]);

/** Writes the machine readable zone, its lines joined. Source: ICAO Doc 9303 part 10 section 4.7.1. */
export function writeDg1(lines: readonly string[]): Uint8Array {
  return writeTlv(LDS_FILES.DG1.tag, writeTlv(MRZ_TAG, encodeText(lines.join(''))));
}

/** Reads the lines of the machine readable zone. */
export function readDg1(bytes: Uint8Array): Result<readonly string[], ChipProblem> {
  const value = openPath('DG1', bytes, [MRZ_TAG]);
  if (!value.ok) return value;
  const text = decodeText(value.value);
  const length = LINE_LENGTHS.get(text.length);
  if (length === undefined) return fail({ code: 'chip.object-form', file: 'DG1', tag: MRZ_TAG });
  return ok(Array.from({ length: text.length / length }, (_, line) => text.slice(line * length, (line + 1) * length)));
}
