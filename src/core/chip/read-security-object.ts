import { equalBytes } from '@noble/curves/utils.js';
import {
  ContentInfo,
  id_contentType,
  id_messageDigest,
  id_signedData,
  SignedData,
  type SignerInfo,
} from '@peculiar/asn1-cms';
import { AsnConvert, AsnObjectIdentifierConverter, OctetString } from '@peculiar/asn1-schema';
import { fail, ok, type Result } from '@/core/kernel/result';
import type { ChipProblem } from './chip-problem';
import { openFile } from './files/open-file';
import { ID_LDS_SECURITY_OBJECT, LdsSecurityObject } from './lds-security-object';
import { type HashName, hashOf, hashOfOid } from './pki/curves';
import { bufferOf, bytesOf } from './pki/der';
import { isSignedBy } from './pki/key-pair';
import { fromCertificate, type ReadCertificate } from './read-certificate';
import { signedAttributeSet } from './signed-attributes';

/** EF.SOD as read: who signed it, whether that signature holds, and the hash it names for each data group number. */
export interface SecurityObject {
  readonly signer: ReadCertificate;
  readonly signatureHolds: boolean;
  readonly hash: HashName;
  readonly hashes: ReadonlyMap<number, Uint8Array>;
}

/**
 * Reads EF.SOD and checks its signature against the signer certificate it carries; whether that certificate can be
 * trusted is for `authenticate` to say. Source: ICAO Doc 9303 part 10 section 4.6.2, part 11 section 5.1.
 */
export function readSecurityObject(file: Uint8Array): Result<SecurityObject, ChipProblem> {
  const value = openFile('EF.SOD', file);
  if (!value.ok) return value;
  try {
    const object = decode(value.value);
    return object ? ok(object) : fail({ code: 'chip.signature-form', file: 'EF.SOD' });
  } catch {
    // The library throws on whatever it cannot decode.
    return fail({ code: 'chip.signature-form', file: 'EF.SOD' });
  }
}

function decode(bytes: Uint8Array): SecurityObject | null {
  const { contentType, content } = AsnConvert.parse(bufferOf(bytes), ContentInfo);
  if (contentType !== id_signedData) return null;
  const { encapContentInfo, certificates, signerInfos } = AsnConvert.parse(content, SignedData);
  const [signerInfo] = signerInfos;
  const signed = encapContentInfo.eContent?.single;
  if (!signerInfo || !signed || encapContentInfo.eContentType !== ID_LDS_SECURITY_OBJECT) return null;
  const hash = hashOfOid(signerInfo.digestAlgorithm.algorithm);
  const certificate = certificates?.find(
    (one) => one.certificate && isNamedBy(signerInfo, one.certificate),
  )?.certificate;
  if (!certificate || hash === null) return null;
  const signer = fromCertificate(certificate);
  const object = AsnConvert.parse(signed.buffer, LdsSecurityObject);
  const hashOfGroups = hashOfOid(object.hashAlgorithm.algorithm);
  if (hashOfGroups === null) return null;
  return {
    signer,
    signatureHolds: signatureHolds(signerInfo, hash, bytesOf(signed.buffer), signer),
    hash: hashOfGroups,
    hashes: new Map(
      object.dataGroupHashValues.map((one) => [one.dataGroupNumber, bytesOf(one.dataGroupHashValue.buffer)]),
    ),
  };
}

function isNamedBy(
  { sid }: SignerInfo,
  { tbsCertificate }: { readonly tbsCertificate: { serialNumber: ArrayBuffer } },
) {
  const named = sid.issuerAndSerialNumber?.serialNumber;
  return named !== undefined && equalBytes(bytesOf(named), bytesOf(tbsCertificate.serialNumber));
}

function signatureHolds(info: SignerInfo, hash: HashName, content: Uint8Array, signer: ReadCertificate): boolean {
  const attributes = info.signedAttrs;
  const signatureHash = hashOfOid(info.signatureAlgorithm.algorithm);
  if (!attributes || !signer.key || !signatureHash) return false;
  const value = (type: string) => attributes.find((one) => one.attrType === type)?.attrValues[0];
  const digest = value(id_messageDigest);
  const type = value(id_contentType);
  if (!digest || !type) return false;
  const named = AsnConvert.parse(digest, OctetString);
  if (!equalBytes(bytesOf(named.buffer), hashOf(hash, content))) return false;
  const expectedType = bytesOf(AsnObjectIdentifierConverter.toASN(ID_LDS_SECURITY_OBJECT).toBER());
  if (!equalBytes(bytesOf(type), expectedType)) return false;
  return isSignedBy(signer.key, signatureHash, signedAttributeSet(attributes), bytesOf(info.signature.buffer));
}
