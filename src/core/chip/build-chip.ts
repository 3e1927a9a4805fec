import type { ChipContents, ChipData, ChipDataGroup } from '@/core/document/chip';
import { writeDg1 } from './files/dg1';
import { type ChipPicture, writeDg2 } from './files/dg2';
import { writeDg11 } from './files/dg11';
import { writeDg12 } from './files/dg12';
import { writeEfCom } from './files/ef-com';
import { type ChipFiles, fileOfDataGroup } from './files/lds-files';
import { writeDg14, writeDg15 } from './files/security-infos';
import { issueSigner } from './pki/issue-signer';
import type { StatePki } from './pki/state-pki';
import { signSecurityObject } from './sign-security-object';

/** What the files of a chip are made from. `pictureOf` gives the picture of a portrait of the chip. */
export interface ChipOrder {
  readonly chip: ChipContents;
  readonly pki: StatePki;
  readonly pictureOf: (portrait: ChipData['portrait']) => ChipPicture;
}

/**
 * Builds the files of a chip: the security object over the data that the signer saw, the data groups as they are now.
 * Equal arguments give equal bytes. A chip that does not answer has files all the same; no reader gets to see them.
 */
export function buildChip({ chip, pki, pictureOf }: ChipOrder): ChipFiles {
  const write = (data: ChipData) =>
    new Map(chip.dataGroups.map((group) => [group, writeDataGroup(group, data, pki, pictureOf)]));
  const now = write(chip.data);
  const signed = chip.data === chip.signed ? now : write(chip.signed);
  const signer = issueSigner(pki, chip.signed.issued, chip.signer);
  return {
    'EF.COM': writeEfCom(chip.dataGroups),
    ...Object.fromEntries([...now].map(([group, bytes]) => [fileOfDataGroup(group), bytes])),
    'EF.SOD': signSecurityObject(signed, signer),
  };
}

function writeDataGroup(
  group: ChipDataGroup,
  data: ChipData,
  pki: StatePki,
  pictureOf: ChipOrder['pictureOf'],
): Uint8Array {
  switch (group) {
    case 1:
      return writeDg1(data.mrz);
    case 2:
      return writeDg2(pictureOf(data.portrait), data.sex);
    case 11:
      return writeDg11(data);
    case 12:
      return writeDg12(data);
    case 14:
      return writeDg14(pki.curve, data.keyName);
    case 15:
      return writeDg15(pki.curve, data.keyName);
  }
}
