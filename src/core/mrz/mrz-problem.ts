import type { MrzCheckDigitName } from './formats';
import type { MrzRange } from './mrz-range';

/** The fields a reading names: the table's fields, with the name in its two identifiers and a long number's rest. */
export type MrzFieldName =
  | 'documentCode'
  | 'issuer'
  | 'primary'
  | 'secondary'
  | 'documentNumber'
  | 'documentNumberRest'
  | 'nationality'
  | 'birthDate'
  | 'sex'
  | 'expiryDate'
  | 'optional'
  | 'optional2';

/**
 * What can be wrong with MRZ lines, with the range it concerns:
 * - `mrz.format-unknown`: number and length of the lines fit no format
 * - `mrz.line-length`: a line has not the length of the format
 * - `mrz.character`: a character outside A-Z, 0-9 and '<'
 * - `mrz.character-kind`: a character its field does not allow, such as a digit in a name or a letter in a date
 * - `mrz.check-digit`: a check digit is not the computed one (`expected` is null where no digit can be computed)
 * - `mrz.name-filler`: fillers in the name stand where none may, or there is no name
 * - `mrz.number-missing`: the document number is empty
 * - `mrz.document-code`: the document code does not belong to the format
 * - `mrz.code-unknown`: an issuer or nationality code is in no list
 * - `mrz.code-misplaced`: a code that only says a nationality stands as issuer
 * - `mrz.date-impossible`: a date is no day of the calendar
 * - `mrz.date-incomplete`: an expiry date has unknown parts, or one digit of a part is missing
 * - `mrz.expiry-before-birth`: the expiry date is earlier than the date of birth
 */
export type MrzProblem =
  | { readonly code: 'mrz.format-unknown'; readonly lineCount: number; readonly lengths: readonly number[] }
  | (MrzRange & { readonly code: 'mrz.line-length'; readonly found: number; readonly expected: number })
  | (MrzRange & { readonly code: 'mrz.character'; readonly character: string })
  | (MrzRange & { readonly code: 'mrz.character-kind'; readonly field: MrzFieldName; readonly character: string })
  | (MrzRange & {
      readonly code: 'mrz.check-digit';
      readonly name: MrzCheckDigitName;
      readonly found: string;
      readonly expected: string | null;
    })
  | (MrzRange & {
      readonly code:
        | 'mrz.name-filler'
        | 'mrz.number-missing'
        | 'mrz.document-code'
        | 'mrz.code-unknown'
        | 'mrz.code-misplaced'
        | 'mrz.date-impossible'
        | 'mrz.date-incomplete'
        | 'mrz.expiry-before-birth';
      readonly field: MrzFieldName;
      readonly found: string;
    });
