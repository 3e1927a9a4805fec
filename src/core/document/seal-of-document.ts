import type { PlainDate } from '@/core/kernel/plain-date';
import { readEntries, readSealNumber, readStay } from '@/core/seal/printed-values';
import type { SealOnPage } from '@/core/seal/seal-facts';
import type { SealProfile } from '@/core/seal/seal-profiles';
import type { FieldTexts } from './field';

/** What a seal is made of besides the facts of the document: who issues it and when. */
export interface SealIssue {
  readonly issuer: string;
  readonly issued: PlainDate;
}

/** The facts that the machine readable zone repeats, and with it every seal. */
const OF_ZONE = '{documentNumber} {surname} {givenNames} {nationality} {birthDate} {sex} {expiryDate} {mrz1} {mrz2}';

/** The facts that a seal of each profile is made of, as a text with placeholders. */
export const SEAL_PLACEHOLDERS: Readonly<Record<SealProfile, string>> = {
  etd: OF_ZONE,
  'residence-permit': `${OF_ZONE} {mrz3} {passportNumber}`,
  visa: `${OF_ZONE} {passportNumber} {visaStay} {visaEntries}`,
};

/** Makes the genuine seal of a document: what its page says, signed by the issuing State on the day of issue. */
export function sealOfDocument(profile: SealProfile, fields: FieldTexts, { issuer, issued }: SealIssue): SealOnPage {
  const facts: Readonly<Record<string, string | undefined>> = fields;
  const isVisa = profile === 'visa';
  return {
    facts: {
      profile,
      issuer,
      issued,
      signed: issued,
      mrz: [facts.mrz1 ?? '', facts.mrz2 ?? '', facts.mrz3 ?? ''].filter((line) => line !== ''),
      passportNumber: profile === 'etd' ? null : readSealNumber(facts.passportNumber ?? ''),
      entries: isVisa ? readEntries(facts.visaEntries ?? '') : null,
      stay: isVisa ? readStay(facts.visaStay ?? '') : null,
    },
    signature: { kind: 'own' },
  };
}
