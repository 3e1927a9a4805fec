import { fail, ok, type Result } from '@/core/kernel/result';
import { type C40WriteProblem, encodeC40 } from './c40';
import { writeTlv } from './der-tlv';
import { writeSealDate } from './seal-date';
import type { SealFacts } from './seal-facts';
import { SEAL_PROFILE_RULES, type SealFeatureRule } from './seal-profiles';
import type { SealSigner } from './seal-signer';

/** Begins every seal. */
export const SEAL_MAGIC = 0xdc;

/** The byte of version 4, which emergency travel documents must have and visas should. */
export const SEAL_VERSION_4 = 0x03;

/** Leads the signature. */
export const SIGNATURE_TAG = 0xff;

/** Why a seal cannot be written: a character without a C40 value, or facts that the profile needs and are missing. */
export type SealWriteProblem =
  | C40WriteProblem
  | { readonly code: 'seal.mrz-lines'; readonly lengths: readonly number[] }
  | { readonly code: 'seal.feature-missing'; readonly feature: string };

/**
 * Writes header and message zone of a seal, which are what is signed. Version 4.
 * Source: ICAO Doc 9303, 8th edition, part 13 section 3
 */
export function writeSealContent(
  facts: SealFacts,
  signer: Pick<SealSigner, 'signer' | 'certificate'>,
): Result<Uint8Array, SealWriteProblem> {
  const rules = SEAL_PROFILE_RULES[facts.profile];
  const country = encodeC40(facts.issuer.padEnd(3, '<'));
  if (!country.ok) return country;
  const length = signer.certificate.length.toString(16).toUpperCase().padStart(2, '0');
  const reference = encodeC40(`${signer.signer}${length}${signer.certificate}`);
  if (!reference.ok) return reference;
  const message = writeMessage(facts);
  if (!message.ok) return message;
  return ok(
    Uint8Array.from([
      SEAL_MAGIC,
      SEAL_VERSION_4,
      ...country.value,
      ...reference.value,
      ...writeSealDate(facts.issued),
      ...writeSealDate(facts.signed),
      rules.definition,
      rules.category,
      ...message.value,
    ]),
  );
}

/** Puts the signature (r and s, each as long as the curve's order) behind header and message. */
export function closeSeal(content: Uint8Array, signature: Uint8Array): Uint8Array {
  return Uint8Array.from([...content, ...writeTlv(SIGNATURE_TAG, signature)]);
}

function writeMessage(facts: SealFacts): Result<readonly number[], SealWriteProblem> {
  const bytes: number[] = [];
  const mrz = SEAL_PROFILE_RULES[facts.profile].features.find((rule) => rule.name === 'mrz' && fits(rule, facts.mrz));
  if (!mrz) return fail({ code: 'seal.mrz-lines', lengths: facts.mrz.map((line) => line.length) });
  for (const rule of SEAL_PROFILE_RULES[facts.profile].features) {
    if (rule.name === 'mrz' && rule !== mrz) continue;
    const value = writeFeature(rule, facts);
    if (!value.ok) return value;
    if (value.value !== null) bytes.push(...writeTlv(rule.tag, value.value));
    else if (rule.needed) return fail({ code: 'seal.feature-missing', feature: rule.name });
  }
  return ok(bytes);
}

function fits(rule: SealFeatureRule, lines: readonly string[]): boolean {
  return lines.length === rule.lines.length && lines.every((line) => line.length === rule.lineLength);
}

function writeFeature(rule: SealFeatureRule, facts: SealFacts): Result<Uint8Array | null, SealWriteProblem> {
  switch (rule.name) {
    case 'mrz':
      return encodeC40(facts.mrz.map((line, index) => line.slice(0, rule.lines[index])).join(''));
    case 'passportNumber':
      return facts.passportNumber === null ? ok(null) : encodeC40(facts.passportNumber.slice(0, 9).padEnd(9, '<'));
    case 'entries':
      return ok(facts.entries === null ? null : Uint8Array.of(facts.entries));
    case 'stay':
      return ok(facts.stay === null ? null : Uint8Array.of(facts.stay.days, facts.stay.months, facts.stay.years));
  }
}
