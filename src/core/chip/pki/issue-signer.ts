import type { ChipSigner } from '@/core/document/chip';
import { addYears, compareDates, type PlainDate } from '@/core/kernel/plain-date';
import { issueCertificate, type Period } from './issue-certificate';
import { type KeyPair, keyPairFrom, keyPairOf } from './key-pair';
import { writeName } from './names';
import {
  type CscaGeneration,
  cscaName,
  generationOf,
  type Quarter,
  quarterOf,
  type StatePki,
  serialOf,
} from './state-pki';

/** A document signer as a chip shows it, and the key that really signs, which need not be the certificate's. */
export interface Signer {
  readonly certificate: Uint8Array;
  readonly key: KeyPair;
}

/** Passports are valid for ten years, and a signer signs for a quarter. */
const SIGNER_YEARS = 10;
/** A signer for documents of short validity, and how long before the issue of a document its time began. */
const SHORT_SIGNER_YEARS = 1;
const EARLIER_YEARS = 2;
const FIRST_DAY = { year: 2013, month: 1, day: 1 } as const;

/** Issues the certificate of whoever signs a chip on a day; equal arguments give equal certificates. */
export function issueSigner(pki: StatePki, issued: PlainDate, kind: ChipSigner): Signer {
  const quarter = quarterOf(issued);
  const generation = generationOf(pki, quarter.from.year);
  switch (kind) {
    case 'regular':
      return certified(pki, generation, 'csca', quarter);
    case 'unlisted':
    case 'link-expired':
      return certified(pki, generation, kind === 'unlisted' ? 'unlisted' : 'linked', quarter);
    case 'copied-certificate':
      return { ...certified(pki, generation, 'csca', quarter), key: strangerKey(pki, 'signer') };
    case 'stranger':
      return certifiedByStranger(pki, generation, quarter);
    case 'expired':
      return certifiedForShort(pki, issued);
    case 'revoked':
      return certified(pki, generation, 'csca', secondSigner(quarter));
  }
}

/** Names the second signer of a quarter, which every State of this collection has revoked. */
export function secondSigner(quarter: Quarter): Quarter {
  return { ...quarter, name: `${quarter.name} B` };
}

/** Gives the serial number of the certificate of a regular or second signer. */
export function serialOfSigner(pki: StatePki, quarter: Quarter): Uint8Array {
  return serialOf(`${pki.state}/csca/${quarter.name}`);
}

function certified(
  pki: StatePki,
  generation: CscaGeneration,
  authority: 'csca' | 'unlisted' | 'linked',
  quarter: Quarter,
  valid: Period = validityOf(quarter, SIGNER_YEARS),
): Signer {
  const signingKey = keyPairFrom(pki.curve, generation[authority].secret);
  const key = keyPairOf(pki.curve, `${pki.state}/${authority}/signer ${quarter.name}`);
  const serial = serialOf(`${pki.state}/${authority}/${quarter.name}`);
  return { key, certificate: certify(pki, { quarter, valid, serial, key, signingKey, authority: signingKey }) };
}

function certifiedByStranger(pki: StatePki, generation: CscaGeneration, quarter: Quarter): Signer {
  const key = strangerKey(pki, 'signer');
  return {
    key,
    certificate: certify(pki, {
      quarter,
      valid: validityOf(quarter, SIGNER_YEARS),
      serial: serialOf(`${pki.state}/stranger/${quarter.name}`),
      key,
      signingKey: strangerKey(pki, 'csca'),
      authority: keyPairFrom(pki.curve, generation.csca.secret),
    }),
  };
}

function certifiedForShort(pki: StatePki, issued: PlainDate): Signer {
  const earlier = addYears(issued, -EARLIER_YEARS);
  const quarter = quarterOf(compareDates(earlier, FIRST_DAY) < 0 ? FIRST_DAY : earlier);
  const short = { ...quarter, name: `${quarter.name} E` };
  const generation = generationOf(pki, quarter.from.year);
  return certified(pki, generation, 'csca', short, validityOf(quarter, SHORT_SIGNER_YEARS));
}

interface SignerOrder {
  readonly quarter: Quarter;
  readonly valid: Period;
  readonly serial: Uint8Array;
  readonly key: KeyPair;
  readonly signingKey: KeyPair;
  readonly authority: KeyPair;
}

function certify(pki: StatePki, { quarter, valid, serial, key, signingKey, authority }: SignerOrder): Uint8Array {
  return issueCertificate({
    state: pki.state,
    subject: writeName(pki.country, `DS ${pki.state} ${quarter.name}`),
    issuer: writeName(pki.country, cscaName(pki.state)),
    serial,
    valid,
    use: quarter,
    subjectKey: key,
    authorityPoint: authority.point,
    signingKey,
    role: 'signer',
  });
}

function validityOf({ from, to }: Quarter, years: number): Period {
  return { from, to: addYears(to, years) };
}

function strangerKey(pki: StatePki, name: string): KeyPair {
  return keyPairOf(pki.curve, `${pki.state}/stranger/${name}`);
}
