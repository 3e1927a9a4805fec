import type { ChipProblem } from '@/core/chip/chip-problem';
import { writeTlv } from '@/core/chip/tlv';
import { CHIP_DATA_GROUPS, type ChipDataGroup } from '@/core/document/chip';
import { ok, type Result } from '@/core/kernel/result';
import { fileOfDataGroup, LDS_FILES } from './lds-files';
import { openPath } from './open-file';
import { encodeText } from './texts';

const LDS_VERSION = '0107';
const UNICODE_VERSION = '040000';

/** Writes the list of what the chip holds. Source: ICAO Doc 9303 part 10 section 4.6.1. */
export function writeEfCom(dataGroups: readonly ChipDataGroup[]): Uint8Array {
  const tags = dataGroups.map((dataGroup) => LDS_FILES[fileOfDataGroup(dataGroup)].tag);
  return writeTlv(
    LDS_FILES['EF.COM'].tag,
    writeTlv(0x5f01, encodeText(LDS_VERSION)),
    writeTlv(0x5f36, encodeText(UNICODE_VERSION)),
    writeTlv(0x5c, Uint8Array.from(tags)),
  );
}

/** Reads which data groups the chip says it holds; those that no chip of this collection has are left out. */
export function readEfCom(bytes: Uint8Array): Result<readonly ChipDataGroup[], ChipProblem> {
  const list = openPath('EF.COM', bytes, [0x5c]);
  if (!list.ok) return list;
  return ok(CHIP_DATA_GROUPS.filter((group) => list.value.includes(LDS_FILES[fileOfDataGroup(group)].tag)));
}
