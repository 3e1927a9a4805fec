import { c40Length, decodeC40 } from './c40';
import { readSealDate } from './seal-date';
import type { SealProblem } from './seal-problem';
import { findSealProfile } from './seal-profiles';
import type { SealHeader } from './seal-reading';
import { SEAL_MAGIC, SEAL_VERSION_4 } from './write-seal';

const SEAL_VERSION_3 = 0x02;
const REFERENCE_AT = 4;
/** Letters of the signer, and of signer and certificate together in version 3. */
const SIGNER_LETTERS = 4;
const REFERENCE_LETTERS_3 = 9;
/** Bytes behind signer and certificate: two dates, the definition, the category. */
const TAIL = 8;

/** The header with the place where the message begins, or null and why it cannot be found. */
export interface ReadHeader {
  readonly header: SealHeader | null;
  readonly end: number;
  readonly problems: readonly SealProblem[];
}

/** Reads the header of a seal of version 3 or 4. Source: ICAO Doc 9303, 8th edition, part 13 section 3.1. */
export function readSealHeader(bytes: Uint8Array): ReadHeader {
  if (bytes[0] !== SEAL_MAGIC) return broken('seal.magic', 0, 1);
  const version = bytes[1];
  if (version !== SEAL_VERSION_3 && version !== SEAL_VERSION_4) return broken('seal.version', 1, 2);
  const reference = readReference(bytes, version);
  const end = reference.end + TAIL;
  if (bytes.length < end) return broken('seal.cut', bytes.length, end);
  const at = reference.end;
  const issuer = decodeC40(bytes.slice(2, REFERENCE_AT));
  const issued = readSealDate(bytes.slice(at, at + 3));
  const signed = readSealDate(bytes.slice(at + 3, at + 6));
  const definition = bytes[at + 6] ?? 0;
  const category = bytes[at + 7] ?? 0;
  const profile = findSealProfile(definition, category);
  const problems: readonly (SealProblem | null)[] = [
    issuer === null ? { code: 'seal.text', start: 2, end: REFERENCE_AT } : null,
    reference.signer === null ? { code: 'seal.reference', start: REFERENCE_AT, end: at } : null,
    issued === null ? { code: 'seal.date', start: at, end: at + 3 } : null,
    signed === null ? { code: 'seal.date', start: at + 3, end: at + 6 } : null,
    profile === null ? { code: 'seal.profile', start: at + 6, end } : null,
  ];
  const { signer, certificate } = reference;
  return {
    header: {
      version: version + 1,
      issuer: issuer?.trimEnd() ?? null,
      signer,
      certificate,
      issued,
      signed,
      definition,
      category,
      profile,
    },
    end,
    problems: problems.filter((problem) => problem !== null),
  };
}

interface Reference {
  readonly signer: string | null;
  readonly certificate: string | null;
  readonly end: number;
}

/** Signer and certificate; version 4 says in two hexadecimal digits how many characters the certificate has. */
function readReference(bytes: Uint8Array, version: number): Reference {
  const fixed = REFERENCE_AT + c40Length(REFERENCE_LETTERS_3);
  if (version === SEAL_VERSION_3) {
    const text = decodeC40(bytes.slice(REFERENCE_AT, fixed));
    return text?.length === REFERENCE_LETTERS_3
      ? { signer: text.slice(0, SIGNER_LETTERS), certificate: text.slice(SIGNER_LETTERS).trimEnd(), end: fixed }
      : { signer: null, certificate: null, end: fixed };
  }
  // Four bytes hold the first six characters: the signer and the length of what follows.
  const start = decodeC40(bytes.slice(REFERENCE_AT, REFERENCE_AT + c40Length(SIGNER_LETTERS + 2)));
  const digits = start?.slice(SIGNER_LETTERS) ?? '';
  if (start === null || !/^[0-9A-F]{2}$/.test(digits)) return { signer: null, certificate: null, end: fixed };
  const letters = SIGNER_LETTERS + 2 + Number.parseInt(digits, 16);
  const end = REFERENCE_AT + c40Length(letters);
  const text = decodeC40(bytes.slice(REFERENCE_AT, end));
  if (text === null || text.length !== letters) return { signer: null, certificate: null, end };
  return { signer: text.slice(0, SIGNER_LETTERS), certificate: text.slice(SIGNER_LETTERS + 2), end };
}

function broken(code: 'seal.magic' | 'seal.version' | 'seal.cut', start: number, end: number): ReadHeader {
  return { header: null, end: 0, problems: [{ code, start, end }] };
}
