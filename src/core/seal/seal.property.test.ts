import { createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PUBLISHED_SIGNER } from '../../../tests/support/seal-signer';
import { checkSeal } from './check-seal';
import { readSeal } from './read-seal';
import type { SealFacts } from './seal-facts';
import { findSealFeature } from './seal-reading';
import type { SealSignerKey } from './seal-signer';
import { isSignedBy, type SealKeys, sealBytes } from './sign-seal';

const NOW = { year: 2026, month: 6, day: 1 };

const KEYS: SealKeys = { signers: [PUBLISHED_SIGNER], stranger: { ...PUBLISHED_SIGNER, privateKey: '11'.repeat(32) } };

const word = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
const line = (length: number) => word('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<', length);
const date = fc.record({
  year: fc.integer({ min: 2012, max: 2025 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const common = { issuer: fc.constant('UTO'), issued: date, signed: date };
const count = fc.integer({ min: 0, max: 255 });
const visa = fc.record<SealFacts>({
  ...common,
  profile: fc.constant('visa'),
  mrz: fc.oneof(fc.tuple(line(44), line(44)), fc.tuple(line(36), line(36))),
  passportNumber: word('ABC123', 9),
  entries: fc.option(count),
  stay: fc.record({ days: count, months: count, years: count }),
});
const permit = fc.record<SealFacts>({
  ...common,
  profile: fc.constant('residence-permit'),
  mrz: fc.oneof(fc.tuple(line(36), line(36)), fc.tuple(line(30), line(30), line(30))),
  passportNumber: fc.option(word('ABC123', 9)),
  entries: fc.constant(null),
  stay: fc.constant(null),
});
const etd = fc.record<SealFacts>({
  ...common,
  profile: fc.constant('etd'),
  mrz: fc.tuple(line(36), line(36)),
  passportNumber: fc.constant(null),
  entries: fc.constant(null),
  stay: fc.constant(null),
});
const facts = fc.oneof(visa, permit, etd);
const own = (one: SealFacts) => sealBytes({ facts: one, signature: { kind: 'own' } }, KEYS);

describe('a seal', () => {
  test('reads back as it was written, without a problem, and is authentic', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const reading = readSeal(own(one));

        expect(reading.problems).toEqual([]);
        expect(reading.header).toMatchObject({
          issuer: 'UTO',
          issued: one.issued,
          signed: one.signed,
          profile: one.profile,
        });
        const lines = findSealFeature(reading, 'mrz')?.lines ?? [];
        expect(lines.map((text, index) => one.mrz[index]?.startsWith(text))).toEqual(one.mrz.map(() => true));
        expect(findSealFeature(reading, 'passportNumber')?.text ?? null).toBe(one.passportNumber);
        expect(findSealFeature(reading, 'entries')?.count ?? null).toBe(one.entries);
        expect(findSealFeature(reading, 'stay')?.stay ?? null).toEqual(one.stay);
        expect(checkSeal(reading, [PUBLISHED_SIGNER], NOW)).toEqual({
          state: 'authentic',
          causes: [],
          signer: PUBLISHED_SIGNER,
        });
      }),
      { numRuns: 40 },
    );
  });

  test('is the same for the same content and key, and its signature is one that OpenSSL accepts', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const { content, signature } = readSeal(own(one));

        expect(own(one)).toEqual(own(one));
        expect(
          verify(
            'sha256',
            content ?? new Uint8Array(),
            { key: publicKeyOf(PUBLISHED_SIGNER), dsaEncoding: 'ieee-p1363' },
            signature ?? new Uint8Array(),
          ),
        ).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('fails when any one of its bytes is another', () => {
    const cases = fc.tuple(facts, fc.nat(), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(cases, ([one, place, change]) => {
        const bytes = own(one);
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;

        expect(checkSeal(readSeal(bytes), [PUBLISHED_SIGNER], NOW).state).not.toBe('authentic');
      }),
      { numRuns: 150 },
    );
  });

  test('of which any bytes are left, or none of it is a seal, gives a reading and a state', () => {
    const cut = fc.tuple(facts, fc.nat()).map(([one, length]) => {
      const bytes = own(one);
      return bytes.slice(0, length % bytes.length);
    });
    const noise = fc.uint8Array({ maxLength: 300 });
    const headed = noise.map((bytes) => Uint8Array.from([0xdc, 0x03, ...bytes]));
    fc.assert(
      fc.property(fc.oneof(cut, noise, headed), (bytes) => {
        const reading = readSeal(bytes);

        expect(reading.problems.length).toBeGreaterThan(0);
        for (const { start, end } of reading.problems) expect(end).toBeGreaterThanOrEqual(start);
        expect(checkSeal(reading, [PUBLISHED_SIGNER], NOW).state).not.toBe('authentic');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a signature', () => {
  test('is that of RFC 6979 for its key and message', () => {
    const content = new TextEncoder().encode('sample');
    const published =
      'efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8';

    expect(isSignedBy(content, Uint8Array.from(Buffer.from(published, 'hex')), PUBLISHED_SIGNER.publicKey)).toBe(true);
  });
});

describe('the check of a seal says why', () => {
  const [one] = fc.sample(etd, { numRuns: 1, seed: 4 });
  if (!one) throw new Error('fast-check gives a sample');
  const sealed: SealFacts = { ...one, signed: { year: 2024, month: 5, day: 2 } };
  const [other] = fc.sample(etd, { numRuns: 1, seed: 5 });

  test.each([
    [
      'a stranger signed it',
      sealBytes({ facts: sealed, signature: { kind: 'stranger' } }, KEYS),
      PUBLISHED_SIGNER,
      'failed',
      ['invalid-signature'],
    ],
    [
      'its signature belongs to another seal',
      sealBytes({ facts: sealed, signature: { kind: 'taken-over', from: { ...sealed, mrz: other?.mrz ?? [] } } }, KEYS),
      PUBLISHED_SIGNER,
      'failed',
      ['invalid-signature'],
    ],
    [
      'no such certificate is known',
      own(sealed),
      { ...PUBLISHED_SIGNER, certificate: '5C' },
      'not-possible',
      ['unknown-certificate'],
    ],
    [
      'the certificate is another State’s',
      own(sealed),
      { ...PUBLISHED_SIGNER, state: 'QVM' },
      'failed',
      ['untrusted-certificate'],
    ],
    [
      'the certificate was revoked',
      own(sealed),
      { ...PUBLISHED_SIGNER, isRevoked: true },
      'failed',
      ['revoked-certificate'],
    ],
    [
      'the certificate has run out since',
      own(sealed),
      { ...PUBLISHED_SIGNER, until: { year: 2025, month: 1, day: 1 } },
      'not-possible',
      ['expired-certificate'],
    ],
    [
      'the certificate was not yet valid',
      own(sealed),
      { ...PUBLISHED_SIGNER, from: { year: 2025, month: 1, day: 1 } },
      'failed',
      ['signed-outside-validity'],
    ],
    ['it is cut', own(sealed).slice(0, 60), PUBLISHED_SIGNER, 'failed', ['wrong-format']],
    ['it is no seal', new TextEncoder().encode('M1DESMARAIS/LUC'), PUBLISHED_SIGNER, 'failed', ['wrong-format']],
  ] as const)('%s', (_, bytes, signer, state, causes) => {
    expect(checkSeal(readSeal(bytes), [signer], NOW)).toMatchObject({ state, causes });
  });
});

/** The key in the form that OpenSSL reads: the head of a P-256 key, and the point. */
function publicKeyOf({ publicKey }: SealSignerKey) {
  const head = '3039301306072a8648ce3d020106082a8648ce3d030107032200';
  return createPublicKey({ key: Buffer.from(head + publicKey, 'hex'), format: 'der', type: 'spki' });
}
