import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { chipFolder } from '@/cli/chip-folder';
import { shippedPki } from '@/cli/shipped-pki';
import { makeStatePki } from '@/core/chip/pki/make-state-pki';
import type { ChipContents, ChipSigner } from '@/core/document/chip';
import type { Document, Presentation } from '@/core/document/document';
import { OpensslBench } from '../support/openssl';
import { CONTENT, MODEL_SETS, make, nameOf } from './sources';

const WITH_CHIP = MODEL_SETS.filter((models) => models.length === 1 && models.some(({ chip }) => chip !== null));
/** One chip of each State is enough to compare how forged ones are told apart. */
const ONE_OF_EACH_STATE = WITH_CHIP.filter(
  ([model], index) => WITH_CHIP.findIndex(([other]) => other?.state === model?.state) === index,
);
const SEED = 9303;
const FAILING = expect.stringMatching(/^FAILS/);
/** DER of a certificate: the part that is signed begins after a header of four bytes. */
const SIGNED_PART = 4;

let bench: OpensslBench | null = null;

afterEach(() => {
  bench?.close();
  bench = null;
});

function withChip(presentation: Presentation, change: (chip: ChipContents) => Partial<ChipContents>): Presentation {
  const documents = presentation.documents.map(
    (document): Document =>
      document.chip ? { ...document, chip: { ...document.chip, ...change(document.chip) } } : document,
  );
  return { ...presentation, documents };
}

async function lay(
  presentation: Presentation,
): Promise<{ bench: OpensslBench; files: ReadonlyMap<string, Uint8Array> }> {
  const files = await chipFolder(presentation);
  bench = new OpensslBench(files);
  return { bench, files };
}

/** What OpenSSL says: is the security object signed with the key of its certificate, and that certificate by the CSCA? */
function verdictOf(on: OpensslBench): {
  readonly object: boolean;
  readonly certificate: boolean;
  readonly revoked: boolean;
} {
  const serial = /serial=([0-9A-F]+)/.exec(on.run('x509 -inform DER -in signer.cer -noout -serial'))?.[1] ?? 'none';
  return {
    object: on.succeeds('cms -verify -noverify -inform DER -in EF.SOD.p7 -out hashes.der -certsout signer.pem'),
    certificate: isIssuedBy(on, 'signer.cer', 'csca.cer'),
    revoked: on.run('crl -inform DER -in revoked.crl -noout -text').includes(`Serial Number: ${serial}`),
  };
}

/** The hashes that OpenSSL finds in the signed content, in its order, upper-case hexadecimal. */
function signedHashes(on: OpensslBench): readonly string[] {
  const dump = on.run('asn1parse -inform DER -in hashes.der');
  return [...dump.matchAll(/OCTET STRING +\[HEX DUMP\]:([0-9A-F]+)/g)].map((match) => match[1] ?? '');
}

function computedHashes(on: OpensslBench, files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const [first] = signedHashes(on);
  const algorithm = first?.length === 96 ? 'sha384' : 'sha256';
  return [...files.keys()]
    .filter((name) => /^DG\d+$/.test(name))
    .map((name) => createHash(algorithm).update(on.read(name)).digest('hex').toUpperCase());
}

describe.each(WITH_CHIP.map((models) => [nameOf(models), models] as const))('the chip of %s', (_, models) => {
  it('is verified by OpenSSL: security object, signer, and every data group', async () => {
    const { bench: on, files } = await lay(make(models, SEED).presentation);

    expect(verdictOf(on)).toEqual({ object: true, certificate: true, revoked: false });
    expect(signedHashes(on)).toEqual(computedHashes(on, files));
    expect(signedHashes(on).length).toBe(models.find(({ chip }) => chip)?.chip?.dataGroups.length);
  });

  it('comes with a script by which anybody sees with OpenSSL that all of it holds', async () => {
    const { bench: on } = await lay(make(models, SEED).presentation);

    expect(on.script('verify.sh')).toMatchObject({ status: 0, lines: expect.not.arrayContaining([FAILING]) });
  });
});

describe.each(ONE_OF_EACH_STATE.map((models) => [nameOf(models), models] as const))('the chip of %s', (_, models) => {
  it.each<[ChipSigner, ReturnType<typeof verdictOf>]>([
    ['unlisted', { object: true, certificate: false, revoked: false }],
    ['link-expired', { object: true, certificate: false, revoked: false }],
    ['copied-certificate', { object: false, certificate: true, revoked: false }],
    ['stranger', { object: true, certificate: false, revoked: false }],
    ['revoked', { object: true, certificate: true, revoked: true }],
  ])('signed as %s is told apart by OpenSSL too', async (signer, expected) => {
    const { bench: on } = await lay(withChip(make(models, SEED).presentation, () => ({ signer })));

    expect(verdictOf(on)).toEqual(expected);
  });

  it.each<[string, (chip: ChipContents) => Partial<ChipContents>]>([
    ['signer.cer is signed by csca.cer', () => ({ signer: 'stranger' })],
    ['EF.SOD is signed by signer.cer', () => ({ signer: 'copied-certificate' })],
    ['signer.cer is not revoked', () => ({ signer: 'revoked' })],
    ['DG1 has the hash that was signed', ({ data }) => ({ data: { ...data, mrz: data.mrz.toReversed() } })],
  ])('is told by its script where this fails: %s', async (claim, change) => {
    const { bench: on } = await lay(withChip(make(models, SEED).presentation, change));
    const { status, lines } = on.script('verify.sh');

    expect(status).toBe(1);
    expect(lines.filter((line) => line.startsWith('FAILS'))).toEqual([`FAILS  ${claim}`]);
  });

  it('signed with a key whose certificate had run out shows that date to OpenSSL', async () => {
    const { presentation } = make(models, SEED);
    const { bench: on } = await lay(withChip(presentation, () => ({ signer: 'expired' })));
    const end = on.run('x509 -inform DER -in signer.cer -noout -enddate').split('=')[1]?.trim() ?? '';

    expect(new Date(end).getUTCFullYear()).toBeLessThan(presentation.examined.year);
  });

  it('changed after signing has hashes that OpenSSL does not find again', async () => {
    const { bench: on, files } = await lay(
      withChip(make(models, SEED).presentation, ({ data }) => ({ data: { ...data, mrz: data.mrz.toReversed() } })),
    );

    expect(verdictOf(on).object).toBe(true);
    expect(signedHashes(on).map((hash, at) => hash === computedHashes(on, files)[at])).toEqual(
      signedHashes(on).map((__, at) => at !== 0),
    );
  });
});

describe('the signing authorities of every State with a chip', () => {
  it.each([...new Set(WITH_CHIP.flatMap((models) => models.filter(({ chip }) => chip)).map(({ state }) => state))])(
    '%s certifies itself and each new key with the one before, as OpenSSL finds',
    (state) => {
      const { generations } = shippedPki(state);
      bench = new OpensslBench(
        generations.flatMap(({ csca, rollover }, index) => [
          [`csca${index}.cer`, csca.certificate] as const,
          ...(rollover ? [[`link${index}.cer`, rollover] as const] : []),
        ]),
      );
      for (const [index, { rollover }] of generations.entries()) {
        expect(isIssuedBy(bench, `csca${index}.cer`, `csca${index}.cer`)).toBe(true);
        if (rollover) expect(isIssuedBy(bench, `link${index}.cer`, `csca${index - 1}.cer`)).toBe(true);
      }
      expect(generations.length).toBeGreaterThan(1);
    },
  );
});

function isIssuedBy(on: OpensslBench, certificate: string, issuer: string): boolean {
  const hash = /ecdsa-with-(SHA\d+)/.exec(on.run(`x509 -inform DER -in ${certificate} -noout -text`))?.[1] ?? '';
  const signatureAt = /^ *(\d+):d=1[^\n]*BIT STRING/m.exec(on.run(`asn1parse -inform DER -in ${certificate}`))?.[1];
  on.run(`asn1parse -inform DER -in ${certificate} -strparse ${SIGNED_PART} -noout -out part.der`);
  on.run(`asn1parse -inform DER -in ${certificate} -strparse ${signatureAt} -noout -out sig.der`);
  on.run(`x509 -inform DER -in ${issuer} -pubkey -noout -out issuer.pub`);
  return on.succeeds(`dgst -${hash.toLowerCase()} -verify issuer.pub -signature sig.der part.der`);
}

describe('the files of specimens/pki', () => {
  it('cover every State', () => {
    for (const { code } of CONTENT.states) expect(shippedPki(code).state).toBe(code);
  });

  it.each(CONTENT.states.map(({ code }) => code))('are what npm run pki makes: %s', (code) => {
    const { state, country, curve, generations } = shippedPki(code);

    expect(makeStatePki(state, country, curve).generations).toEqual(generations);
  });
});
