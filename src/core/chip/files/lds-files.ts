import type { ChipDataGroup } from '@/core/document/chip';

/** The files of a chip that are read, named as Doc 9303 names them. */
export type ChipFileName = 'EF.COM' | 'EF.SOD' | `DG${ChipDataGroup}`;

/** The files of one chip: each file's bytes by its name. */
export type ChipFiles = Readonly<Partial<Record<ChipFileName, Uint8Array>>>;

/**
 * File identifier and tag of each file.
 * Source: ICAO Doc 9303, 8th edition, part 10 table 38.
 */
export const LDS_FILES: Readonly<Record<ChipFileName, { readonly id: number; readonly tag: number }>> = {
  'EF.COM': { id: 0x011e, tag: 0x60 },
  'EF.SOD': { id: 0x011d, tag: 0x77 },
  DG1: { id: 0x0101, tag: 0x61 },
  DG2: { id: 0x0102, tag: 0x75 },
  DG11: { id: 0x010b, tag: 0x6b },
  DG12: { id: 0x010c, tag: 0x6c },
  DG14: { id: 0x010e, tag: 0x6e },
  DG15: { id: 0x010f, tag: 0x6f },
};

/** Names the file of a data group. */
export function fileOfDataGroup(dataGroup: ChipDataGroup): `DG${ChipDataGroup}` {
  return `DG${dataGroup}`;
}
