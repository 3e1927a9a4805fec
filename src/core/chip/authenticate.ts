import { equalBytes } from '@noble/curves/utils.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { CHIP_DATA_GROUPS, type ChipDataGroup } from '@/core/document/chip';
import { compareDates, type PlainDate } from '@/core/kernel/plain-date';
import {
  type Authentication,
  CHIP_CAUSES,
  type ChipCause,
  type ChipState,
  type HashComparison,
  STATE_OF_CAUSE,
} from './authentication';
import { readEfCom } from './files/ef-com';
import { type ChipFiles, fileOfDataGroup } from './files/lds-files';
import { hashOf } from './pki/curves';
import type { TrustList } from './pki/trust-list';
import { isIssuedBy, type ReadCertificate, readCertificate, readRevocationList } from './read-certificate';
import { readSecurityObject, type SecurityObject } from './read-security-object';

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
