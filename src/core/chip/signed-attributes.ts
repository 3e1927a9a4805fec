import type { Attribute } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import { bytesOf } from './pki/der';
import { writeTlv } from './tlv';

const SET_TAG = 0x31;

/** Gives signed attributes in the form over which the signature is made: a SET in DER. Source: RFC 5652 section 5.4. */
export function signedAttributeSet(attributes: readonly Attribute[]): Uint8Array {
  const parts = attributes.map((one) => bytesOf(AsnConvert.serialize(one)));
  return writeTlv(SET_TAG, ...parts.toSorted(compareBytes));
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
