import { p256 } from '@noble/curves/nist.js';
import type { SealFacts, SealOnPage } from './seal-facts';
import type { SealSignerKey } from './seal-signer';
import { closeSeal, writeSealContent } from './write-seal';

/** The keys that seals are signed with: each State's, and one that belongs to no State. */
export interface SealKeys {
  readonly signers: readonly SealSignerKey[];
  readonly stranger: SealSignerKey;
}

/**
 * Gives the bytes of a seal as it stands on a page: header, message, and the signature, ECDSA on P-256 with SHA-256, the
 * same for the same content and key. Throws a `RangeError` for a State without a signer and for facts that no seal can
 * hold, which content checks exclude. Source: RFC 6979; ICAO Doc 9303, 8th edition, part 13 section 3.4
 */
export function sealBytes({ facts, signature }: SealOnPage, keys: SealKeys): Uint8Array {
  const own = keys.signers.find(({ state }) => state === facts.issuer);
  if (!own) throw new RangeError(`No seal signer of ${facts.issuer}`);
  // A stranger names the State's own signer and certificate, as a seal must name one.
  const content = contentOf(facts, own);
  const key = signature.kind === 'stranger' ? keys.stranger : own;
  const signed = signature.kind === 'taken-over' ? contentOf(signature.from, own) : content;
  return closeSeal(content, p256.sign(signed, fromHex(key.privateKey), { lowS: false }));
}

/** Tells whether a signature over a content was made with the key of a signer; any bytes may be asked about. */
export function isSignedBy(content: Uint8Array, signature: Uint8Array, publicKey: string): boolean {
  try {
    return p256.verify(signature, content, fromHex(publicKey), { lowS: false });
  } catch {
    // The library throws on bytes that are no signature or no key: those are signed by nobody.
    return false;
  }
}

function contentOf(facts: SealFacts, signer: SealSignerKey): Uint8Array {
  const content = writeSealContent(facts, signer);
  if (!content.ok) throw new RangeError(`A seal of ${facts.issuer} cannot be written: ${content.problem.code}`);
  return content.value;
}

function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
