import { bytesToHex } from '@noble/hashes/utils.js';
import { AsnConvert } from '@peculiar/asn1-schema';
import {
  AuthorityKeyIdentifier,
  Certificate,
  CertificateList,
  id_ce_authorityKeyIdentifier,
  id_ce_subjectKeyIdentifier,
  SubjectKeyIdentifier,
} from '@peculiar/asn1-x509';
import type { PlainDate } from '@/core/kernel/plain-date';
import { type HashName, hashOfOid } from './pki/curves';
import { bufferOf, bytesOf, dayOf } from './pki/der';
import { isSignedBy, type KeyPair } from './pki/key-pair';
import { nameText } from './pki/names';
import { readPublicKey } from './pki/public-key';

/** What people are shown of a certificate; `serial` is hexadecimal, the days are in Greenwich. */
export interface CertificateFacts {
  readonly subject: string;
  readonly issuer: string;
  readonly serial: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
}

/** A certificate as read, or one list of revoked ones: what it says, and how it is signed. */
interface Signed {
  readonly content: Uint8Array;
  readonly hash: HashName | null;
  readonly signature: Uint8Array;
  /** Identifier of the key that it says it is signed with, hexadecimal; empty where it says none. */
  readonly authorityKey: string;
}

/** A certificate that could be decoded; `key` is null where its curve is not known. */
export interface ReadCertificate extends Signed {
  readonly facts: CertificateFacts;
  readonly subjectName: string;
  readonly issuerName: string;
  readonly subjectKey: string;
  readonly key: Pick<KeyPair, 'curve' | 'point'> | null;
}

/** A list of revoked certificates that could be decoded; serial numbers are hexadecimal. */
export interface ReadRevocationList extends Signed {
  readonly revoked: ReadonlySet<string>;
}

/** Decodes a certificate; null for bytes that are none. */
export function readCertificate(bytes: Uint8Array): ReadCertificate | null {
  try {
    return fromCertificate(AsnConvert.parse(bufferOf(bytes), Certificate));
  } catch {
    // The library throws on whatever it cannot decode.
    return null;
  }
}

/** Gives what matters of a decoded certificate; throws what the decoder of its parts throws. */
export function fromCertificate(certificate: Certificate): ReadCertificate {
  const { tbsCertificate, tbsCertificateRaw, signatureAlgorithm, signatureValue } = certificate;
  const { validity, subject, issuer, serialNumber, subjectPublicKeyInfo, extensions } = tbsCertificate;
  const value = (oid: string) => extensions?.find((one) => one.extnID === oid)?.extnValue.buffer;
  const subjectKey = value(id_ce_subjectKeyIdentifier);
  return {
    facts: {
      subject: nameText(subject),
      issuer: nameText(issuer),
      serial: bytesToHex(bytesOf(serialNumber)),
      validFrom: dayOf(validity.notBefore.getTime()),
      validTo: dayOf(validity.notAfter.getTime()),
    },
    subjectName: bytesToHex(bytesOf(AsnConvert.serialize(subject))),
    issuerName: bytesToHex(bytesOf(AsnConvert.serialize(issuer))),
    subjectKey: subjectKey ? bytesToHex(bytesOf(AsnConvert.parse(subjectKey, SubjectKeyIdentifier).buffer)) : '',
    authorityKey: authorityKeyOf(value(id_ce_authorityKeyIdentifier)),
    key: readPublicKey(subjectPublicKeyInfo),
    content: bytesOf(tbsCertificateRaw ?? AsnConvert.serialize(tbsCertificate)),
    hash: hashOfOid(signatureAlgorithm.algorithm),
    signature: bytesOf(signatureValue),
  };
}

/** Decodes a list of revoked certificates; null for bytes that are none. */
export function readRevocationList(bytes: Uint8Array): ReadRevocationList | null {
  try {
    const { tbsCertList, tbsCertListRaw, signatureAlgorithm, signature } = AsnConvert.parse(
      bufferOf(bytes),
      CertificateList,
    );
    const authority = tbsCertList.crlExtensions?.find((one) => one.extnID === id_ce_authorityKeyIdentifier);
    return {
      revoked: new Set(tbsCertList.revokedCertificates?.map((one) => bytesToHex(bytesOf(one.userCertificate)))),
      authorityKey: authorityKeyOf(authority?.extnValue.buffer),
      content: bytesOf(tbsCertListRaw ?? AsnConvert.serialize(tbsCertList)),
      hash: hashOfOid(signatureAlgorithm.algorithm),
      signature: bytesOf(signature),
    };
  } catch {
    // The library throws on whatever it cannot decode.
    return null;
  }
}

/** Tells whether a certificate or list was signed with the key of another certificate. */
export function isIssuedBy(signed: Signed, issuer: ReadCertificate): boolean {
  return (
    issuer.key !== null && signed.hash !== null && isSignedBy(issuer.key, signed.hash, signed.content, signed.signature)
  );
}

function authorityKeyOf(extension: ArrayBuffer | undefined): string {
  if (!extension) return '';
  const { keyIdentifier } = AsnConvert.parse(extension, AuthorityKeyIdentifier);
  return keyIdentifier ? bytesToHex(bytesOf(keyIdentifier.buffer)) : '';
}
