import type { ChipProblem } from '@/core/chip/chip-problem';
import { findTlv, writeTlv } from '@/core/chip/tlv';
import type { ChipData } from '@/core/document/chip';
import { ok, type Result } from '@/core/kernel/result';
import { LDS_FILES } from './lds-files';
import { objectsIn, openFile } from './open-file';
import { decodeText, encodeDate, encodeText } from './texts';

/** What data group 12 says of the document, as written; null where it says nothing. `issued` is YYYYMMDD. */
export interface DocumentDetails {
  readonly authority: string | null;
  readonly issued: string | null;
}

const TAG_LIST = 0x5c;
const AUTHORITY = 0x5f19;
const ISSUED = 0x5f26;

/** Writes the further facts of the document. Source: ICAO Doc 9303 part 10 section 4.7.12. */
export function writeDg12({ authority, issued }: ChipData): Uint8Array {
  return writeTlv(
    LDS_FILES.DG12.tag,
    writeTlv(TAG_LIST, Uint8Array.of(AUTHORITY >> 8, AUTHORITY & 0xff, ISSUED >> 8, ISSUED & 0xff)),
    writeTlv(AUTHORITY, encodeText(authority)),
    writeTlv(ISSUED, encodeDate(issued)),
  );
}

/** Reads the further facts of the document. */
export function readDg12(bytes: Uint8Array): Result<DocumentDetails, ChipProblem> {
  const value = openFile('DG12', bytes);
  if (!value.ok) return value;
  const objects = objectsIn('DG12', value.value);
  if (!objects.ok) return objects;
  const text = (tag: number): string | null => {
    const found = findTlv(objects.value, tag);
    return found ? decodeText(found) : null;
  };
  return ok({ authority: text(AUTHORITY), issued: text(ISSUED) });
}
