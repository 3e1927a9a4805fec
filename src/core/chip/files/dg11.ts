import { concatBytes } from '@noble/hashes/utils.js';
import type { ChipProblem } from '@/core/chip/chip-problem';
import { findTlv, writeTlv } from '@/core/chip/tlv';
import type { ChipData } from '@/core/document/chip';
import { ok, type Result } from '@/core/kernel/result';
import { LDS_FILES } from './lds-files';
import { objectsIn, openFile } from './open-file';
import { decodeText, encodeDate, encodeText } from './texts';

/** What data group 11 says of the person, as written; null where it says nothing. `birth` is YYYYMMDD. */
export interface PersonDetails {
  readonly fullName: string | null;
  readonly personalNumber: string | null;
  readonly birth: string | null;
  readonly birthPlace: string | null;
}

const TAG_LIST = 0x5c;
const FULL_NAME = 0x5f0e;
const PERSONAL_NUMBER = 0x5f10;
const BIRTH = 0x5f2b;
const BIRTH_PLACE = 0x5f11;

/** Writes the further facts of the person. Source: ICAO Doc 9303 part 10 section 4.7.11. */
export function writeDg11(data: ChipData): Uint8Array {
  const objects: readonly (readonly [number, Uint8Array])[] = [
    [FULL_NAME, encodeText(`${data.surname}<<${data.givenNames}`.replace(/ /g, '<'))],
    [PERSONAL_NUMBER, encodeText(data.personalNumber)],
    [BIRTH, encodeDate(data.birth)],
    [BIRTH_PLACE, encodeText(data.birthPlace.replace(/ /g, '<'))],
  ];
  const list = concatBytes(...objects.map(([tag]) => Uint8Array.of(tag >> 8, tag & 0xff)));
  return writeTlv(LDS_FILES.DG11.tag, writeTlv(TAG_LIST, list), ...objects.map(([tag, value]) => writeTlv(tag, value)));
}

/** Reads the further facts of the person; fillers of names and places become spaces. */
export function readDg11(bytes: Uint8Array): Result<PersonDetails, ChipProblem> {
  const value = openFile('DG11', bytes);
  if (!value.ok) return value;
  const objects = objectsIn('DG11', value.value);
  if (!objects.ok) return objects;
  const text = (tag: number): string | null => {
    const found = findTlv(objects.value, tag);
    return found ? decodeText(found).replace(/<+/g, ' ').trim() : null;
  };
  return ok({
    fullName: text(FULL_NAME),
    personalNumber: text(PERSONAL_NUMBER),
    birth: text(BIRTH),
    birthPlace: text(BIRTH_PLACE),
  });
}
