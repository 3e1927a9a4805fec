import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '@/core/kernel/plain-date';
import { PKI } from '../../../tests/support/chips';
import { CURVE_NAMES } from './pki/curves';
import { issueCertificate, keyIdentifier } from './pki/issue-certificate';
import { keyPairOf } from './pki/key-pair';
import { writeName } from './pki/names';
import { serialOf } from './pki/state-pki';
import { trustListOf } from './pki/trust-list';
import { isIssuedBy, readCertificate, readRevocationList } from './read-certificate';

const DAY = { year: 2025, month: 6, day: 15 };
/** Times of certificates are written with two digits of the year up to 2049, with four after it. */
const FIRST = toDayNumber({ year: 1990, month: 1, day: 1 });
const LAST = toDayNumber({ year: 2070, month: 12, day: 31 });
const day = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber);
const word = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() === text);

// Signatures take their time on a busy machine.
describe('a certificate', { timeout: 30_000 }, () => {
  it('says what it was issued with, on every curve', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CURVE_NAMES), word, word, day, day, (curve, name, label, from, to) => {
        const key = keyPairOf(curve, 'subject');
        const authority = keyPairOf(curve, 'authority');
        const serial = serialOf(label);

        const read = readCertificate(
          issueCertificate({
            state: 'UTO',
            subject: writeName('UT', name),
            issuer: writeName('UT', 'CSCA'),
            serial,
            valid: { from, to },
            use: { from, to },
            subjectKey: key,
            authorityPoint: authority.point,
            signingKey: authority,
            role: 'signer',
          }),
        );

        expect(read?.facts).toEqual({
          subject: `C=UT, CN=${name}`,
          issuer: 'C=UT, CN=CSCA',
          serial: bytesToHex(serial),
          validFrom: from,
          validTo: to,
        });
        expect(read?.key).toEqual({ curve, point: key.point });
        expect([read?.subjectKey, read?.authorityKey]).toEqual(
          [key, authority].map(({ point }) => bytesToHex(keyIdentifier(point))),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('is certified by its own authority and by no other', () => {
    const [first, second] = PKI.generations.map(({ csca }) => readCertificate(csca.certificate));
    const rollover = readCertificate(PKI.generations[1]?.rollover ?? new Uint8Array());
    if (!first || !second || !rollover) throw new Error('the authorities of tests can be read');

    expect(isIssuedBy(first, first)).toBe(true);
    expect(isIssuedBy(rollover, first)).toBe(true);
    expect(isIssuedBy(second, first)).toBe(false);
  });

  it('that is cut anywhere, or is no certificate, is null and never an exception', () => {
    const whole = PKI.generations[0]?.csca.certificate ?? new Uint8Array();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(whole.length - 1).map((end) => whole.slice(0, end)),
          fc.uint8Array(),
        ),
        (bytes) => {
          expect(readCertificate(bytes)).toBeNull();
          expect(readRevocationList(bytes)).toBeNull();
        },
      ),
    );
  });
});

describe('a list of revoked certificates', () => {
  it('is signed by its authority and grows with the quarters', () => {
    const [early] = trustListOf(PKI, { year: 2013, month: 2, day: 1 }).revocationLists.map(readRevocationList);
    const [late] = trustListOf(PKI, DAY).revocationLists.map(readRevocationList);
    const csca = readCertificate(PKI.generations[0]?.csca.certificate ?? new Uint8Array());

    expect(early?.revoked.size).toBe(1);
    expect(late?.revoked.size).toBe(16);
    expect(late && csca && isIssuedBy(late, csca)).toBe(true);
  });
});
