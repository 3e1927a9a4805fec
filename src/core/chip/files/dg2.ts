import { concatBytes } from '@noble/hashes/utils.js';
import type { ChipProblem } from '@/core/chip/chip-problem';
import { writeTlv } from '@/core/chip/tlv';
import type { Person } from '@/core/document/person';
import { fail, ok, type Result } from '@/core/kernel/result';
import { LDS_FILES } from './lds-files';
import { openPath } from './open-file';
import { encodeText } from './texts';

/** A face as a chip holds it: the bytes of a JPEG picture with its size in pixels. */
export interface ChipPicture {
  readonly jpeg: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

const GROUP_TEMPLATE = 0x7f61;
const TEMPLATE = 0x7f60;
const HEADER = 0xa1;
const DATA = 0x5f2e;
const OTHER_DATA = 0x7f2e;
const FACIAL_HEADER_BYTES = 14;
const FACE_BLOCK_BYTES = 20;
const IMAGE_BLOCK_BYTES = 12;
const SEX_CODES = { M: 1, F: 2 } as const;

/**
 * Writes the face: one biometric template with a facial record of one picture.
 * Source: ICAO Doc 9303 part 10 section 4.7.2; ISO/IEC 19794-5:2005 sections 5.4 to 5.7.
 */
export function writeDg2(picture: ChipPicture, sex: Person['sex']): Uint8Array {
  const header = writeTlv(
    HEADER,
    writeTlv(0x80, Uint8Array.of(1, 1)),
    writeTlv(0x81, Uint8Array.of(2)),
    writeTlv(0x82, Uint8Array.of(0)),
    writeTlv(0x87, Uint8Array.of(1, 1)),
    writeTlv(0x88, Uint8Array.of(0, 8)),
  );
  const template = writeTlv(TEMPLATE, header, writeTlv(DATA, facialRecord(picture, sex)));
  return writeTlv(LDS_FILES.DG2.tag, writeTlv(GROUP_TEMPLATE, writeTlv(0x02, Uint8Array.of(1)), template));
}

/** Reads the bytes of the picture; whether they are a picture is for whoever shows it to find out. */
export function readDg2(bytes: Uint8Array): Result<Uint8Array, ChipProblem> {
  const usual = openPath('DG2', bytes, [GROUP_TEMPLATE, TEMPLATE, DATA]);
  const record = usual.ok ? usual : openPath('DG2', bytes, [GROUP_TEMPLATE, TEMPLATE, OTHER_DATA]);
  if (!record.ok) return record;
  const { value } = record;
  const points = (value[FACIAL_HEADER_BYTES + 4] ?? 0) * 256 + (value[FACIAL_HEADER_BYTES + 5] ?? 0);
  const start = FACIAL_HEADER_BYTES + FACE_BLOCK_BYTES + points * 8 + IMAGE_BLOCK_BYTES;
  if (String.fromCharCode(...value.subarray(0, 3)) !== 'FAC' || start >= value.length) {
    return fail({ code: 'chip.object-form', file: 'DG2', tag: DATA });
  }
  return ok(value.subarray(start));
}

function facialRecord({ jpeg, widthPx, heightPx }: ChipPicture, sex: Person['sex']): Uint8Array {
  const faceBytes = FACE_BLOCK_BYTES + IMAGE_BLOCK_BYTES + jpeg.length;
  const unspecified = new Uint8Array(13);
  return concatBytes(
    encodeText('FAC\u0000010\u0000'),
    wholeNumber(FACIAL_HEADER_BYTES + faceBytes, 4),
    wholeNumber(1, 2),
    wholeNumber(faceBytes, 4),
    wholeNumber(0, 2),
    Uint8Array.of(SEX_CODES[sex]),
    unspecified,
    // Full frontal, JPEG, size, 24 bit colour, still picture of a digital camera, device and quality unspecified.
    Uint8Array.of(1, 0),
    wholeNumber(widthPx, 2),
    wholeNumber(heightPx, 2),
    Uint8Array.of(1, 2, 0, 0, 0, 0),
    jpeg,
  );
}

function wholeNumber(value: number, bytes: number): Uint8Array {
  return Uint8Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** (bytes - 1 - index)) % 256);
}
