import type { ChipFileName } from './files/lds-files';
import type { TlvProblem } from './tlv';

/**
 * Why a file of a chip cannot be read:
 * - a `tlv.` code: its bytes are no objects
 * - `chip.file-tag`: it opens with the tag of another file
 * - `chip.object-missing`: an object that must be there is not (`tag`)
 * - `chip.object-form`: the value of an object has not the form it must have (`tag`)
 * - `chip.certificate-form`, `chip.signature-form`: a certificate or the signed data cannot be decoded
 * - `chip.key-unknown`: a key is on a curve that this reader does not know
 */
export type ChipProblem =
  | (TlvProblem & { readonly file: ChipFileName })
  | {
      readonly code: 'chip.file-tag' | 'chip.object-missing' | 'chip.object-form';
      readonly file: ChipFileName;
      readonly tag: number;
    }
  | {
      readonly code: 'chip.certificate-form' | 'chip.signature-form' | 'chip.key-unknown';
      readonly file: ChipFileName;
    };
