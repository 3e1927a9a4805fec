import { equalBytes, numberToBytesBE } from '@noble/curves/utils.js';
import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { AlgorithmIdentifier, SubjectPublicKeyInfo } from '@peculiar/asn1-x509';
import { writeTlv } from '@/core/chip/tlv';
import { CURVE_NAMES, CURVES, type CurveName } from './curves';
import { bufferOf, bytesOf } from './der';
import type { KeyPair } from './key-pair';

const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
/** Source: RFC 5480 section 2.1.1.1, RFC 5639 section 4.1; whole DER objects. */
const CURVE_NAMES_DER: Readonly<Record<CurveName, string>> = {
  'P-256': '06082a8648ce3d030107',
  'P-384': '06052b81040022',
  brainpoolP256r1: '06092b2403030208010107',
  brainpoolP384r1: '06092b240303020801010b',
};
const PRIME_FIELD = hexToBytes('06072a8648ce3d0101');
const SEQUENCE = 0x30;
const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const UNCOMPRESSED = 4;

/**
 * Writes a public key with all parameters of its curve.
 * Source: ICAO Doc 9303 part 12 section 4.1.6 (explicit parameters with the cofactor, uncompressed points).
 */
export function writePublicKey({ curve, point }: Pick<KeyPair, 'curve' | 'point'>): SubjectPublicKeyInfo {
  return new SubjectPublicKeyInfo({
    algorithm: new AlgorithmIdentifier({ algorithm: EC_PUBLIC_KEY, parameters: bufferOf(explicitParameters(curve)) }),
    subjectPublicKey: bufferOf(point),
  });
}

/** Reads a public key; null where it is on no curve of the list, named or written out. */
export function readPublicKey(info: SubjectPublicKeyInfo): Pick<KeyPair, 'curve' | 'point'> | null {
  const { algorithm, parameters } = info.algorithm;
  if (algorithm !== EC_PUBLIC_KEY || !parameters) return null;
  const found = bytesOf(parameters);
  const curve = CURVE_NAMES.find(
    (name) => equalBytes(found, explicitParameters(name)) || equalBytes(found, hexToBytes(CURVE_NAMES_DER[name])),
  );
  return curve === undefined ? null : { curve, point: bytesOf(info.subjectPublicKey) };
}

/** Source: SEC 1 version 2, appendix C.2 (SpecifiedECDomain). */
function explicitParameters(name: CurveName): Uint8Array {
  const { p, n, h, a, b, Gx, Gy } = CURVES[name].ecdsa.Point.CURVE();
  const field = (value: bigint) => numberToBytesBE(value, CURVES[name].ecdsa.lengths.secretKey ?? 0);
  return writeTlv(
    SEQUENCE,
    integer(1n),
    writeTlv(SEQUENCE, PRIME_FIELD, integer(p)),
    writeTlv(SEQUENCE, writeTlv(OCTET_STRING, field(a)), writeTlv(OCTET_STRING, field(b))),
    writeTlv(OCTET_STRING, concatBytes(Uint8Array.of(UNCOMPRESSED), field(Gx), field(Gy))),
    integer(n),
    integer(h),
  );
}

/** A positive number as an INTEGER: a leading 0 keeps the first bit from meaning minus. */
function integer(value: bigint): Uint8Array {
  const bytes = numberToBytesBE(value, Math.ceil(value.toString(16).length / 2));
  return writeTlv(INTEGER, (bytes[0] ?? 0) >= 0x80 ? concatBytes(Uint8Array.of(0), bytes) : bytes);
}
