import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChipSigner } from '@/core/document/chip';
import { aChip, CHIP_DATA, PKI, pictureOf } from '../../../tests/support/chips';
import { authenticate } from './authenticate';
import { buildChip } from './build-chip';
import { writeEfCom } from './files/ef-com';
import { CURVE_NAMES } from './pki/curves';
import { makeStatePki } from './pki/make-state-pki';
import { trustListOf } from './pki/trust-list';

const DAY = { year: 2025, month: 6, day: 15 };
const TRUST = trustListOf(PKI, DAY);

function filesOf(changes: Parameters<typeof aChip>[0] = {}) {
  return buildChip({ chip: aChip(changes), pki: PKI, pictureOf });
}

const change = fc.integer({ min: 1, max: 255 });

function withByteChanged(file: Uint8Array | undefined, place: number, by: number): Uint8Array {
  const bytes = (file ?? new Uint8Array()).slice();
  const at = place % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ by;
  return bytes;
}

// Signatures take their time on a busy machine.
describe('passive authentication', { timeout: 30_000 }, () => {
  it('calls a chip authentic that the State signed and nobody changed', () => {
    const result = authenticate(filesOf(), TRUST, DAY);

    expect(result).toMatchObject({
      state: 'authentic',
      causes: [],
      csca: { subject: 'C=UT, CN=CSCA UTO' },
      signer: { subject: 'C=UT, CN=DS UTO 2019-2', issuer: 'C=UT, CN=CSCA UTO' },
      chain: { csca: 'authentic', signer: 'authentic', signature: 'authentic', files: 'authentic' },
    });
    expect(result.hashes.map(({ dataGroup, holds }) => [dataGroup, holds])).toEqual(
      [1, 2, 11, 12, 14, 15].map((group) => [group, true]),
    );
  });

  it.each(CURVE_NAMES)('works on %s', (curve) => {
    const pki = makeStatePki('QVM', 'QV', curve);
    const files = buildChip({ chip: aChip(), pki, pictureOf });

    expect(authenticate(files, trustListOf(pki, DAY), DAY).state).toBe('authentic');
  });

  it.each<[ChipSigner, string, string[]]>([
    ['unlisted', 'not-possible', ['no-certificate']],
    ['link-expired', 'not-possible', ['anchor-expired']],
    ['copied-certificate', 'failed', ['signature-wrong']],
    ['stranger', 'failed', ['stranger']],
    ['expired', 'failed', ['signer-expired']],
    ['revoked', 'failed', ['signer-revoked']],
  ])('of a chip signed as %s says %s and why', (signer, state, causes) => {
    expect(authenticate(filesOf({ signer }), TRUST, DAY)).toMatchObject({ state, causes });
  });

  it('names the data groups that were changed after signing, and no others', () => {
    const data = { ...CHIP_DATA, portrait: { identity: 'p002', capture: 'passport' }, birthPlace: 'ELSEWHERE' };

    const result = authenticate(filesOf({ data }), TRUST, DAY);

    expect(result).toMatchObject({ state: 'failed', causes: ['hash-mismatch'], chain: { files: 'failed' } });
    expect(result.hashes.filter(({ holds }) => !holds).map(({ dataGroup }) => dataGroup)).toEqual([2, 11]);
  });

  it('lets what fails outweigh what only hinders, and tells both', () => {
    const result = authenticate(filesOf({ signer: 'unlisted', data: { ...CHIP_DATA, birthPlace: 'X' } }), TRUST, DAY);

    expect(result).toMatchObject({ state: 'failed', causes: ['hash-mismatch', 'no-certificate'] });
  });

  it('fails a chip whose list names other files than were signed', () => {
    const { DG12: _, ...rest } = filesOf();

    expect(authenticate(rest, TRUST, DAY).causes).toEqual(['hash-mismatch']);
    const shorter = { ...filesOf(), 'EF.COM': writeEfCom([1, 2]) };
    expect(authenticate(shorter, TRUST, DAY).causes).toEqual(['files-differ']);
  });

  it('accepts nothing without a certificate of the State', () => {
    const nothing = { anchors: [], links: [], revocationLists: [] };

    expect(authenticate(filesOf(), nothing, DAY)).toMatchObject({ state: 'not-possible', causes: ['no-certificate'] });
    const other = trustListOf(makeStatePki('QVM', 'QV', 'P-256'), DAY);
    expect(authenticate(filesOf(), other, DAY)).toMatchObject({ state: 'not-possible', causes: ['no-certificate'] });
  });

  it('builds the same bytes for the same chip', () => {
    expect(filesOf()).toEqual(filesOf());
  });

  it('never calls a chip authentic in which any byte of a data group differs', () => {
    const files = filesOf();
    fc.assert(
      fc.property(fc.constantFrom('DG1', 'DG2', 'DG11', 'DG12', 'DG14', 'DG15'), fc.nat(), change, (name, at, by) => {
        const bytes = withByteChanged(files[name], at, by);

        expect(authenticate({ ...files, [name]: bytes }, TRUST, DAY).causes).toEqual(['hash-mismatch']);
      }),
      { numRuns: 60 },
    );
  });

  it('with any byte of the security object changed never throws, and never vouches for other hashes or another signer', () => {
    const files = filesOf();
    const whole = authenticate(files, TRUST, DAY);
    fc.assert(
      fc.property(fc.nat(), change, (at, by) => {
        const changed = authenticate({ ...files, 'EF.SOD': withByteChanged(files['EF.SOD'], at, by) }, TRUST, DAY);

        if (changed.state === 'authentic') expect(changed).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });

  it('gives a result for a security object cut anywhere, and for any bytes in its place', () => {
    const sod = filesOf()['EF.SOD'] ?? new Uint8Array();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(sod.length - 1).map((end) => sod.slice(0, end)),
          fc.uint8Array(),
        ),
        (bytes) => {
          expect(authenticate({ ...filesOf(), 'EF.SOD': bytes }, TRUST, DAY)).toMatchObject({
            state: 'not-possible',
            causes: ['file-malformed'],
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});
