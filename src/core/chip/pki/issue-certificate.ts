import { sha1 } from '@noble/hashes/legacy.js';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  CRLDistributionPoints,
  DistributionPoint,
  DistributionPointName,
  Extension,
  Extensions,
  GeneralName,
  GeneralNames,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_cRLDistributionPoints,
  id_ce_issuerAltName,
  id_ce_keyUsage,
  id_ce_privateKeyUsagePeriod,
  id_ce_subjectAltName,
  id_ce_subjectKeyIdentifier,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  type Name,
  PrivateKeyUsagePeriod,
  SubjectKeyIdentifier,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';
import type { PlainDate } from '@/core/kernel/plain-date';
import { bufferOf, bytesOf, endOfDay, startOfDay } from './der';
import { DocumentTypeList, ID_DOCUMENT_TYPE_LIST } from './document-type-list';
import { type KeyPair, sign, signatureOid } from './key-pair';
import { writeStateName } from './names';
import { writePublicKey } from './public-key';

/** First and last day of a time. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What a certificate is to say, and who signs it. */
export interface CertificateOrder {
  readonly state: string;
  readonly subject: Name;
  readonly issuer: Name;
  readonly serial: Uint8Array;
  readonly valid: Period;
  /** When the certified key may sign. */
  readonly use: Period;
  readonly subjectKey: Pick<KeyPair, 'curve' | 'point'>;
  /** The key that the certificate says it is signed with, by its identifier. */
  readonly authorityPoint: Uint8Array;
  readonly signingKey: KeyPair;
  readonly role: 'csca' | 'signer';
}

/**
 * Issues a certificate of the profile of Doc 9303: a CSCA (or link) certificate, or a document signer's.
 * Source: ICAO Doc 9303, 8th edition, part 12 section 7.1, tables 5 and 6.
 */
export function issueCertificate(order: CertificateOrder): Uint8Array {
  const algorithm = new AlgorithmIdentifier({ algorithm: signatureOid(order.signingKey) });
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: bufferOf(order.serial),
    signature: algorithm,
    issuer: order.issuer,
    validity: new Validity({ notBefore: startOfDay(order.valid.from), notAfter: endOfDay(order.valid.to) }),
    subject: order.subject,
    subjectPublicKeyInfo: writePublicKey(order.subjectKey),
    extensions: new Extensions(order.role === 'csca' ? cscaExtensions(order) : signerExtensions(order)),
  });
  const signature = sign(order.signingKey, bytesOf(AsnConvert.serialize(tbsCertificate)));
  return bytesOf(
    AsnConvert.serialize(
      new Certificate({ tbsCertificate, signatureAlgorithm: algorithm, signatureValue: bufferOf(signature) }),
    ),
  );
}

/** Gives the identifier of a key: the SHA-1 of its point. Source: RFC 5280 section 4.2.1.2, method 1. */
export function keyIdentifier(point: Uint8Array): Uint8Array {
  return sha1(point);
}

function cscaExtensions(order: CertificateOrder): Extension[] {
  return [
    ...commonExtensions(order, KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign),
    extension(id_ce_basicConstraints, true, new BasicConstraints({ cA: true, pathLenConstraint: 0 })),
  ];
}

function signerExtensions(order: CertificateOrder): Extension[] {
  return [
    ...commonExtensions(order, KeyUsageFlags.digitalSignature),
    extension(ID_DOCUMENT_TYPE_LIST, false, DocumentTypeList.of(['P', 'ID'])),
  ];
}

function commonExtensions({ state, use, subjectKey, authorityPoint }: CertificateOrder, usage: number): Extension[] {
  const contact = new GeneralName({ rfc822Name: `csca@${state.toLowerCase()}.example` });
  const names = new GeneralNames([contact, writeStateName(state)]);
  const list = new GeneralName({ uniformResourceIdentifier: `http://pkd.example/${state}.crl` });
  return [
    extension(
      id_ce_authorityKeyIdentifier,
      false,
      new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(keyIdentifier(authorityPoint)) }),
    ),
    extension(id_ce_subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyIdentifier(subjectKey.point))),
    extension(id_ce_keyUsage, true, new KeyUsage(usage)),
    extension(
      id_ce_privateKeyUsagePeriod,
      false,
      new PrivateKeyUsagePeriod({ notBefore: startOfDay(use.from), notAfter: endOfDay(use.to) }),
    ),
    extension(id_ce_issuerAltName, false, names),
    extension(id_ce_subjectAltName, false, names),
    extension(
      id_ce_cRLDistributionPoints,
      false,
      new CRLDistributionPoints([
        new DistributionPoint({ distributionPoint: new DistributionPointName({ fullName: [list] }) }),
      ]),
    ),
  ];
}

function extension(extnID: string, critical: boolean, value: object): Extension {
  return new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) });
}
