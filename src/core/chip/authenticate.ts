import { equalBytes } from '@noble/curves/utils.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { CHIP_DATA_GROUPS, type ChipDataGroup } from '@/core/document/chip';
import { compareDates, type PlainDate } from '@/core/kernel/plain-date';
import { readEfCom } from './files/ef-com';
import { type ChipFiles, fileOfDataGroup } from './files/lds-files';
import { hashOf } from './pki/curves';
import type { TrustList } from './pki/trust-list';
import {
  type CertificateFacts,
  isIssuedBy,
  type ReadCertificate,
  readCertificate,
  readRevocationList,
} from './read-certificate';
import { readSecurityObject, type SecurityObject } from './read-security-object';

/** The three results of a chip reader. Source: ICAO Doc 9303 part 11 appendix J; best practice for inspection systems. */
export const CHIP_STATES = ['authentic', 'not-possible', 'failed'] as const;

/** One result; `not-possible` says that nothing could be found out, neither for nor against. */
export type ChipState = (typeof CHIP_STATES)[number];

/** Causes of each result but the first, most telling first. */
export const CHIP_CAUSES = [
  'hash-mismatch',
  'files-differ',
  'signature-wrong',
  'stranger',
  'signer-revoked',
  'signer-expired',
  'no-answer',
  'access-refused',
  'file-malformed',
  'no-certificate',
  'anchor-expired',
] as const;

/** One cause. */
export type ChipCause = (typeof CHIP_CAUSES)[number];

/** What each cause makes of the result. */
export const STATE_OF_CAUSE: Readonly<Record<ChipCause, Exclude<ChipState, 'authentic'>>> = {
  'hash-mismatch': 'failed',
  'files-differ': 'failed',
  'signature-wrong': 'failed',
  stranger: 'failed',
  'signer-revoked': 'failed',
  'signer-expired': 'failed',
  'no-answer': 'not-possible',
  'access-refused': 'not-possible',
  'file-malformed': 'not-possible',
  'no-certificate': 'not-possible',
  'anchor-expired': 'not-possible',
};

/** The hash of one data group as signed and as computed, hexadecimal; null where there is none. */
export interface HashComparison {
  readonly dataGroup: number;
  readonly signed: string | null;
  readonly computed: string | null;
  readonly holds: boolean;
}

/** The result of passive authentication with its causes, and each link of the chain: null is what could not be looked at. */
export interface Authentication {
  readonly state: ChipState;
  readonly causes: readonly ChipCause[];
  readonly csca: CertificateFacts | null;
  readonly signer: CertificateFacts | null;
  readonly chain: Readonly<Record<ChipLink, ChipState | null>>;
  readonly hashes: readonly HashComparison[];
}

/** The links of the chain: the CSCA is trusted, it certified the signer, the signer signed, the files are what was signed. */
export const CHIP_LINKS = ['csca', 'signer', 'signature', 'files'] as const;

/** One link. */
export type ChipLink = (typeof CHIP_LINKS)[number];

/** Writes the result of a chip of which nothing could be checked. */
export function notPossible(cause: ChipCause): Authentication {
  return {
    state: STATE_OF_CAUSE[cause],
    causes: [cause],
    csca: null,
    signer: null,
    chain: { csca: null, signer: null, signature: null, files: null },
    hashes: [],
  };
}

/**
 * Passive authentication: are the data signed by the issuing State, and unchanged? All causes are collected; one that
 * fails outweighs any that only hinders. It does not tell a copied chip from the first one.
 * Source: ICAO Doc 9303, 8th edition, part 11 section 5.1.
 */
export function authenticate(files: ChipFiles, trust: TrustList, day: PlainDate): Authentication {
  const sod = files['EF.SOD'];
  const read = sod ? readSecurityObject(sod) : null;
  if (!read?.ok) return notPossible('file-malformed');
  const object = read.value;
  const path = checkPath(object.signer, trust, day);
  const hashes = compareHashes(files, object);
  const found = new Set<ChipCause>([
    ...path.causes,
    ...(object.signatureHolds ? [] : (['signature-wrong'] as const)),
    ...(hashes.every(({ holds }) => holds) ? [] : (['hash-mismatch'] as const)),
    ...(namesSameFiles(files, object) ? [] : (['files-differ'] as const)),
  ]);
  const causes = CHIP_CAUSES.filter((cause) => found.has(cause));
  return {
    state: worst(causes),
    causes,
    csca: path.csca?.facts ?? null,
    signer: object.signer.facts,
    chain: {
      csca: worst(causes.filter((cause) => cause === 'no-certificate' || cause === 'anchor-expired')),
      signer: path.csca ? worst(causes.filter((cause) => OF_SIGNER.has(cause))) : null,
      signature: worst(causes.filter((cause) => cause === 'signature-wrong')),
      files: worst(causes.filter((cause) => cause === 'hash-mismatch' || cause === 'files-differ')),
    },
    hashes,
  };
}

const OF_SIGNER: ReadonlySet<ChipCause> = new Set(['stranger', 'signer-revoked', 'signer-expired']);

function worst(causes: readonly ChipCause[]): ChipState {
  const states = causes.map((cause) => STATE_OF_CAUSE[cause]);
  return states.find((state) => state === 'failed') ?? states[0] ?? 'authentic';
}

interface Path {
  readonly csca: ReadCertificate | null;
  readonly causes: readonly ChipCause[];
}

function checkPath(signer: ReadCertificate, trust: TrustList, day: PlainDate): Path {
  const issuers = (list: readonly Uint8Array[]) =>
    list.flatMap((bytes) => {
      const certificate = readCertificate(bytes);
      const isNamed = certificate?.subjectName === signer.issuerName && certificate.subjectKey === signer.authorityKey;
      return certificate && isNamed ? [certificate] : [];
    });
  const links = issuers(trust.links).filter((link) => isCertifiedByAnchor(link, trust));
  const csca = [...issuers(trust.anchors), ...links][0] ?? null;
  if (!csca) return { csca, causes: ['no-certificate'] };
  return {
    csca,
    causes: [
      ...(isValidOn(csca, day) ? [] : (['anchor-expired'] as const)),
      ...(isIssuedBy(signer, csca) ? [] : (['stranger'] as const)),
      ...(isValidOn(signer, day) ? [] : (['signer-expired'] as const)),
      ...(isRevoked(signer, csca, trust) ? (['signer-revoked'] as const) : []),
    ],
  };
}

function isCertifiedByAnchor(link: ReadCertificate, trust: TrustList): boolean {
  return trust.anchors.some((bytes) => {
    const anchor = readCertificate(bytes);
    return anchor !== null && anchor.subjectKey === link.authorityKey && isIssuedBy(link, anchor);
  });
}

function isValidOn({ facts }: ReadCertificate, day: PlainDate): boolean {
  return compareDates(facts.validFrom, day) <= 0 && compareDates(day, facts.validTo) <= 0;
}

function isRevoked(signer: ReadCertificate, csca: ReadCertificate, trust: TrustList): boolean {
  return trust.revocationLists.some((bytes) => {
    const list = readRevocationList(bytes);
    return (
      list !== null &&
      list.authorityKey === csca.subjectKey &&
      isIssuedBy(list, csca) &&
      list.revoked.has(signer.facts.serial)
    );
  });
}

function compareHashes(files: ChipFiles, { hash, hashes }: SecurityObject): readonly HashComparison[] {
  const present = CHIP_DATA_GROUPS.filter((group) => files[fileOfDataGroup(group)] !== undefined);
  const numbers = [...new Set([...hashes.keys(), ...present])].toSorted((a, b) => a - b);
  return numbers.map((dataGroup) => {
    const signed = hashes.get(dataGroup);
    const known = CHIP_DATA_GROUPS.find((group) => group === dataGroup);
    const file = known && files[fileOfDataGroup(known)];
    const computed = file && hashOf(hash, file);
    return {
      dataGroup,
      signed: signed ? bytesToHex(signed) : null,
      computed: computed ? bytesToHex(computed) : null,
      holds: signed !== undefined && computed !== undefined && equalBytes(signed, computed),
    };
  });
}

function namesSameFiles(files: ChipFiles, { hashes }: SecurityObject): boolean {
  const com = files['EF.COM'];
  const listed = com ? readEfCom(com) : null;
  if (!listed?.ok) return false;
  const isSigned = (group: ChipDataGroup) => hashes.has(group);
  return listed.value.length === hashes.size && listed.value.every(isSigned);
}
