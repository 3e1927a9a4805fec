import { sha1 } from '@noble/hashes/legacy.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { accessInformation } from './access-information';

/** The two keys that open a chip, 16 bytes each with odd parity, and what they come from. */
export interface AccessKeys {
  /** Document number, birth date and expiry date with their check digits, as they stand in the zone. */
  readonly information: string;
  readonly seed: Uint8Array;
  readonly encryption: Uint8Array;
  readonly authentication: Uint8Array;
}

const KEY_BYTES = 16;

/**
 * Derives the access key from the lines of a machine readable zone; null where the lines have no such fields.
 * Nothing is checked: a wrong character gives another key, as it does at a real reader.
 * Source: ICAO Doc 9303 part 11 sections 4.3.2 and 9.7.2 (basic access control).
 */
export function accessKeys(lines: readonly string[]): AccessKeys | null {
  const information = accessInformation(lines);
  if (information === null) return null;
  const seed = sha1(new TextEncoder().encode(information)).subarray(0, KEY_BYTES);
  return { information, seed, encryption: derive(seed, 1), authentication: derive(seed, 2) };
}

function derive(seed: Uint8Array, counter: number): Uint8Array {
  return sha1(concatBytes(seed, Uint8Array.of(0, 0, 0, counter)))
    .subarray(0, KEY_BYTES)
    .map(withOddParity);
}

function withOddParity(byte: number): number {
  const high = byte & 0xfe;
  let ones = 0;
  for (let rest = high; rest > 0; rest >>= 1) ones += rest & 1;
  return ones % 2 === 0 ? high | 1 : high;
}
