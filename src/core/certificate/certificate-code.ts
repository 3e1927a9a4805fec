import { fromBase64Url, toBase64Url } from '@/core/kernel/base64url';
import { fail, ok, type Result } from '@/core/kernel/result';
import { type FormId, readForm } from '@/core/learning/tests/form';
import type { ExerciseCounts } from '@/core/learning/tests/test-counts';
import { TEST_KINDS } from '@/core/learning/tests/test-kind';
import { CERTIFICATE_VERSION, type Certificate } from './certificate';

/** What a code begins with; the number is that of the way it is written. */
const MARK = 'LOUPE1';

/** Letters of an uncompressed point of P-256 (65 bytes) and of a signature (64 bytes). Source: FIPS 186-5; SEC 1, section 2.3.3. */
const KEY_LETTERS = 87;
const SIGNATURE_LETTERS = 86;

/** Longest code that is looked at, in characters; a hostile text is not worked through. */
const LONGEST = 2000;

/** Longest name, in code units. */
const LONGEST_NAME = 200;

/** A code taken apart: what it states, the very text that was signed, and by which key. */
export interface SignedCertificate {
  readonly certificate: Certificate;
  readonly signedText: string;
  readonly key: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/**
 * Why a text is no code. `certificate.not-a-code`: it does not begin as one · `certificate.incomplete`: parts are missing or
 * cut off · `certificate.newer`: written by a newer Loupe · `certificate.malformed`: a part cannot be read.
 */
export interface CertificateProblem {
  readonly code: 'certificate.not-a-code' | 'certificate.incomplete' | 'certificate.newer' | 'certificate.malformed';
}

/** Writes the part of a code that is signed. */
export function textToSign(certificate: Certificate): string {
  const { counts } = certificate;
  const list = [
    certificate.version,
    certificate.holder,
    certificate.kind,
    certificate.form,
    certificate.day,
    certificate.contentVersion,
    certificate.appVersion,
    counts.hits,
    counts.misses,
    counts.falseAlarms,
    counts.correctAcceptances,
    certificate.leftOpen,
    ...(certificate.exercises ? [certificate.exercises.right, certificate.exercises.total] : []),
  ];
  return `${MARK}.${toBase64Url(new TextEncoder().encode(JSON.stringify(list)))}`;
}

/** Joins what was signed, the public key and the signature to one code. */
export function writeCode(signedText: string, key: Uint8Array, signature: Uint8Array): string {
  return `${signedText}.${toBase64Url(key)}.${toBase64Url(signature)}`;
}

/** Takes a code apart. Blanks and line breaks, as copying from paper brings them, are passed over. Checks no signature. */
export function readCode(text: string): Result<SignedCertificate, CertificateProblem> {
  const code = text.slice(0, LONGEST + 1).replaceAll(/\s+/g, '');
  const [mark, stated = '', keyText = '', signatureText = '', ...rest] = code.split('.');
  if (mark !== MARK) {
    return fail({ code: /^LOUPE\d+$/.test(mark ?? '') ? 'certificate.newer' : 'certificate.not-a-code' });
  }
  const isCutOff = keyText.length !== KEY_LETTERS || signatureText.length !== SIGNATURE_LETTERS;
  if (isCutOff || code.length > LONGEST) return fail({ code: 'certificate.incomplete' });
  const bytes = fromBase64Url(stated);
  const key = fromBase64Url(keyText);
  const signature = fromBase64Url(signatureText);
  if (!bytes || !key || !signature || rest.length > 0) return fail({ code: 'certificate.malformed' });
  const certificate = readStatement(bytes);
  return certificate.ok
    ? ok({ certificate: certificate.value, signedText: `${mark}.${stated}`, key, signature })
    : certificate;
}

function readStatement(bytes: Uint8Array): Result<Certificate, CertificateProblem> {
  const list = parseList(bytes);
  if (!list) return fail({ code: 'certificate.malformed' });
  const [version, holder, kindText, formText, day, contentVersion, appVersion, ...counts] = list;
  if (isCount(version) && version > CERTIFICATE_VERSION) return fail({ code: 'certificate.newer' });
  const kind = TEST_KINDS.find((one) => one === kindText);
  const form = readFormId(formText);
  const [hits, misses, falseAlarms, correctAcceptances, leftOpen, ...rest] = counts;
  const exercises = readExercises(version, rest);
  if (
    (version !== 1 && version !== CERTIFICATE_VERSION) ||
    typeof holder !== 'string' ||
    holder.length > LONGEST_NAME ||
    typeof appVersion !== 'string' ||
    !kind ||
    !form ||
    !isCount(day) ||
    !isCount(contentVersion) ||
    !isCount(hits) ||
    !isCount(misses) ||
    !isCount(falseAlarms) ||
    !isCount(correctAcceptances) ||
    !isCount(leftOpen) ||
    exercises === 'malformed'
  ) {
    return fail({ code: 'certificate.malformed' });
  }
  return ok({
    version,
    holder,
    kind,
    form,
    day,
    contentVersion,
    appVersion: appVersion.slice(0, LONGEST_NAME),
    counts: { hits, misses, falseAlarms, correctAcceptances },
    leftOpen,
    exercises,
  });
}

/** Reads what is stated of exercises; a certificate of version 1 states nothing. */
function readExercises(version: unknown, rest: readonly unknown[]): ExerciseCounts | null | 'malformed' {
  if (version === 1) return rest.length === 0 ? null : 'malformed';
  const [right, total] = rest;
  return rest.length === 2 && isCount(right) && isCount(total) && right <= total ? { right, total } : 'malformed';
}

function parseList(bytes: Uint8Array): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function readFormId(value: unknown): FormId | null {
  const read = typeof value === 'string' ? readForm(value) : null;
  return read && `${read.letter}${read.edition}`;
}

/** Tells a whole number that can be a count: from 0 to a million. */
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000;
}
