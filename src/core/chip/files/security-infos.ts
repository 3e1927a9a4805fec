import { AsnConvert } from '@peculiar/asn1-schema';
import type { CurveName } from '@/core/chip/pki/curves';
import { bytesOf } from '@/core/chip/pki/der';
import { type KeyPair, keyPairOf } from '@/core/chip/pki/key-pair';
import { writePublicKey } from '@/core/chip/pki/public-key';
import { writeTlv } from '@/core/chip/tlv';
import { LDS_FILES } from './lds-files';

const SEQUENCE = 0x30;
const SET = 0x31;
const OBJECT_IDENTIFIER = 0x06;
const INTEGER = 0x02;
/** id-CA-ECDH-AES-CBC-CMAC-128 and id-PK-ECDH, encoded. Source: BSI TR-03110 part 3, appendix A. */
const CHIP_AUTHENTICATION = Uint8Array.of(0x04, 0x00, 0x7f, 0x00, 0x07, 0x02, 0x02, 0x03, 0x02, 0x02);
const CHIP_PUBLIC_KEY = Uint8Array.of(0x04, 0x00, 0x7f, 0x00, 0x07, 0x02, 0x02, 0x01, 0x02);

/** Writes data group 14: what chip authentication needs. Source: ICAO Doc 9303 part 11 section 9.2, part 10 section 4.7.14. */
export function writeDg14(curve: CurveName, keyName: string): Uint8Array {
  const identifier = (oid: Uint8Array) => writeTlv(OBJECT_IDENTIFIER, oid);
  return writeTlv(
    LDS_FILES.DG14.tag,
    writeTlv(
      SET,
      writeTlv(SEQUENCE, identifier(CHIP_PUBLIC_KEY), publicKey(keyPairOf(curve, `${keyName}/chip authentication`))),
      writeTlv(SEQUENCE, identifier(CHIP_AUTHENTICATION), writeTlv(INTEGER, Uint8Array.of(1))),
    ),
  );
}

/** Writes data group 15: the public key of active authentication. Source: ICAO Doc 9303 part 10 section 4.7.15. */
export function writeDg15(curve: CurveName, keyName: string): Uint8Array {
  return writeTlv(LDS_FILES.DG15.tag, publicKey(keyPairOf(curve, `${keyName}/active authentication`)));
}

function publicKey(key: KeyPair): Uint8Array {
  return bytesOf(AsnConvert.serialize(writePublicKey(key)));
}
