import type { ChipPicture } from '@/core/chip/files/dg2';
import { makeStatePki } from '@/core/chip/pki/make-state-pki';
import { type ChipContents, type ChipData, makeChip } from '@/core/document/chip';

/** Signing authorities of a State, made for tests. */
export const PKI = makeStatePki('UTO', 'UT', 'P-256');

/** The first bytes of a JPEG picture, enough to be told apart. */
export const PICTURE: ChipPicture = {
  jpeg: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3),
  widthPx: 400,
  heightPx: 500,
};

/** The data of a chip that was issued in May 2019. */
export const CHIP_DATA: ChipData = {
  mrz: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F2904302ZE184226B<<<<<10'],
  portrait: { identity: 'p001', capture: 'passport' },
  sex: 'F',
  surname: 'ERIKSSON',
  givenNames: 'ANNA MARIA',
  birth: { year: 1974, month: 8, day: 12 },
  birthPlace: 'ZENITH CITY',
  personalNumber: 'ZE184226B',
  authority: 'PASSPORT OFFICE',
  issued: { year: 2019, month: 5, day: 1 },
  keyName: 'UTO/1',
};

/** Makes a chip with all data groups, changed as asked. */
export function aChip(changes: Partial<ChipContents> = {}): ChipContents {
  return { ...makeChip({ dataGroups: [1, 2, 11, 12, 14, 15] }, CHIP_DATA), ...changes };
}

/** Gives a picture for each capture, told apart by its last bytes. */
export function pictureOf({ identity, capture }: ChipData['portrait']): ChipPicture {
  return { ...PICTURE, jpeg: new Uint8Array([...PICTURE.jpeg, ...new TextEncoder().encode(`${identity}/${capture}`)]) };
}
