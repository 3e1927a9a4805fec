import type { PlainDate } from '@/core/kernel/plain-date';
import type { CaptureRef } from './element';
import type { Person } from './person';

/** The data groups that the chips of this collection can hold: MRZ, face, further facts of the person and of the document, keys. */
export const CHIP_DATA_GROUPS = [1, 2, 11, 12, 14, 15] as const;

/** Number of one data group. Source: ICAO Doc 9303 part 10 section 4.7. */
export type ChipDataGroup = (typeof CHIP_DATA_GROUPS)[number];

/** What a model says of the chip of its documents; 1 and 2 are always among the data groups. */
export interface ChipModel {
  readonly dataGroups: readonly ChipDataGroup[];
}

/**
 * Who signed a chip, beside the office that should have:
 * - `regular`: the document signer of the quarter in which the document was issued
 * - `unlisted`: a signer under a CSCA of the same State that no reader has a certificate of yet
 * - `link-expired`: a signer under a CSCA that readers know only by a link certificate whose time is over
 * - `copied-certificate`: somebody with the certificate of a regular signer, and another key
 * - `stranger`: somebody with a signer certificate that names the State's CSCA and was not made by it
 * - `expired`: somebody with the key of a signer whose certificate had already run out
 * - `revoked`: somebody with the key of a signer whose certificate the State has revoked
 */
export const CHIP_SIGNERS = [
  'regular',
  'unlisted',
  'link-expired',
  'copied-certificate',
  'stranger',
  'expired',
  'revoked',
] as const;

/** One way in which a chip came by its signature. */
export type ChipSigner = (typeof CHIP_SIGNERS)[number];

/** The facts that the data groups of a chip are written from; names and places in the State's own script. */
export interface ChipData {
  readonly mrz: readonly string[];
  readonly portrait: CaptureRef;
  readonly sex: Person['sex'];
  readonly surname: string;
  readonly givenNames: string;
  readonly birth: PlainDate;
  readonly birthPlace: string;
  readonly personalNumber: string;
  readonly authority: string;
  readonly issued: PlainDate;
  /** Stands for the chip's own pair of keys (data groups 14 and 15). */
  readonly keyName: string;
}

/**
 * What a chip holds, in a few facts; bytes are made when it is read. `data` is what it holds now, `signed` what the
 * signer saw: where they differ, the data were changed after signing. `opensWith` are the lines whose access key opens it.
 */
export interface ChipContents {
  readonly dataGroups: readonly ChipDataGroup[];
  readonly data: ChipData;
  readonly signed: ChipData;
  readonly opensWith: readonly string[];
  readonly signer: ChipSigner;
  /** False for a chip that gives no answer. */
  readonly answers: boolean;
}

/** Makes the chip that the issuing office makes: signed as it stands, opened by its own lines. */
export function makeChip(model: ChipModel, data: ChipData): ChipContents {
  return {
    dataGroups: model.dataGroups,
    data,
    signed: data,
    opensWith: data.mrz,
    signer: 'regular',
    answers: true,
  };
}
