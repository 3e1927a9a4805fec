import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  ContentInfo,
  DigestAlgorithmIdentifiers,
  EncapsulatedContent,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  id_contentType,
  id_messageDigest,
  id_signedData,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { AsnConvert, AsnObjectIdentifierConverter, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509';
import type { ChipDataGroup } from '@/core/document/chip';
import { LDS_FILES } from './files/lds-files';
import { DataGroupHash, DataGroupHashes, ID_LDS_SECURITY_OBJECT, LdsSecurityObject } from './lds-security-object';
import { CURVES, HASH_OIDS, type HashName, hashOf } from './pki/curves';
import { bufferOf, bytesOf } from './pki/der';
import type { Signer } from './pki/issue-signer';
import { sign, signatureOid } from './pki/key-pair';
import { signedAttributeSet } from './signed-attributes';
import { writeTlv } from './tlv';

const SIGNED_DATA_V3 = 3;
const SIGNER_INFO_V1 = 1;

/**
 * Writes EF.SOD: the hashes of the data groups, signed. Equal arguments give equal bytes.
 * Source: ICAO Doc 9303, 8th edition, part 10 section 4.6.2; RFC 5652.
 */
export function signSecurityObject(files: ReadonlyMap<ChipDataGroup, Uint8Array>, signer: Signer): Uint8Array {
  const { hash } = CURVES[signer.key.curve];
  const digest = new AlgorithmIdentifier({ algorithm: HASH_OIDS[hash].hash });
  const content = bytesOf(AsnConvert.serialize(listHashes(files, hash)));
  const signedAttrs = [
    attribute(id_contentType, AsnObjectIdentifierConverter.toASN(ID_LDS_SECURITY_OBJECT).toBER()),
    attribute(id_messageDigest, AsnConvert.serialize(new OctetString(hashOf(hash, content)))),
  ];
  const { tbsCertificate } = AsnConvert.parse(bufferOf(signer.certificate), Certificate);
  const signed = new SignedData({
    version: SIGNED_DATA_V3,
    digestAlgorithms: new DigestAlgorithmIdentifiers([digest]),
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: ID_LDS_SECURITY_OBJECT,
      eContent: new EncapsulatedContent({ single: new OctetString(content) }),
    }),
    certificates: new CertificateSet([
      new CertificateChoices({ certificate: AsnConvert.parse(bufferOf(signer.certificate), Certificate) }),
    ]),
    signerInfos: new SignerInfos([
      new SignerInfo({
        version: SIGNER_INFO_V1,
        sid: new SignerIdentifier({
          issuerAndSerialNumber: new IssuerAndSerialNumber({
            issuer: tbsCertificate.issuer,
            serialNumber: tbsCertificate.serialNumber,
          }),
        }),
        digestAlgorithm: digest,
        signedAttrs,
        signatureAlgorithm: new AlgorithmIdentifier({ algorithm: signatureOid(signer.key) }),
        signature: new OctetString(sign(signer.key, signedAttributeSet(signedAttrs))),
      }),
    ]),
  });
  const info = new ContentInfo({ contentType: id_signedData, content: AsnConvert.serialize(signed) });
  return writeTlv(LDS_FILES['EF.SOD'].tag, bytesOf(AsnConvert.serialize(info)));
}

function listHashes(files: ReadonlyMap<ChipDataGroup, Uint8Array>, hash: HashName): LdsSecurityObject {
  const object = new LdsSecurityObject();
  object.hashAlgorithm = new AlgorithmIdentifier({ algorithm: HASH_OIDS[hash].hash });
  object.dataGroupHashValues = new DataGroupHashes(
    [...files].map(([dataGroup, bytes]) => {
      const entry = new DataGroupHash();
      entry.dataGroupNumber = dataGroup;
      entry.dataGroupHashValue = new OctetString(hashOf(hash, bytes));
      return entry;
    }),
  );
  return object;
}

function attribute(attrType: string, value: ArrayBuffer): Attribute {
  return new Attribute({ attrType, attrValues: [value] });
}
