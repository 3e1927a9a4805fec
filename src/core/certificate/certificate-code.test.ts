import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from '@/core/kernel/base64url';
import { CERTIFICATE_VERSION, type Certificate, certificateNumbers } from './certificate';
import { readCode, textToSign, writeCode } from './certificate-code';

const CERTIFICATE: Certificate = {
  version: CERTIFICATE_VERSION,
  holder: 'Zoë Ångström-محمد',
  kind: 'after',
  form: 'B1',
  day: 20_417,
  contentVersion: 1,
  appVersion: '0.1.0',
  counts: { hits: 17, misses: 3, falseAlarms: 2, correctAcceptances: 17 },
  leftOpen: 1,
  exercises: { right: 5, total: 8 },
};

const KEY = Uint8Array.from({ length: 65 }, (_, at) => at);
const SIGNATURE = Uint8Array.from({ length: 64 }, (_, at) => 255 - at);
const CODE = writeCode(textToSign(CERTIFICATE), KEY, SIGNATURE);

function codeOf(statement: unknown): string {
  return writeCode(`LOUPE1.${toBase64Url(new TextEncoder().encode(JSON.stringify(statement)))}`, KEY, SIGNATURE);
}

function problemOf(text: string): string | null {
  const read = readCode(text);
  return read.ok ? null : read.problem.code;
}

describe('the code of a certificate', () => {
  it('reads as what was written, names in every script included', () => {
    const read = readCode(CODE);

    expect(read.ok && read.value.certificate).toEqual(CERTIFICATE);
    expect(read.ok && [...read.value.key]).toEqual([...KEY]);
    expect(read.ok && [...read.value.signature]).toEqual([...SIGNATURE]);
    expect(read.ok && read.value.signedText).toBe(textToSign(CERTIFICATE));
  });

  it('still reads what was written before tests held exercises', () => {
    const read = readCode(codeOf([1, 'x', 'after', 'A1', 20, 1, '0.1.0', 17, 3, 2, 17, 1]));

    expect(read.ok && read.value.certificate).toMatchObject({ version: 1, leftOpen: 1, exercises: null });
    expect(read.ok && certificateNumbers(read.value.certificate).exercises).toBeNull();
  });

  it('passes over the blanks and breaks that copying brings', () => {
    const torn = `  ${CODE.slice(0, 50)}\r\n${CODE.slice(50, 120)} ${CODE.slice(120)}\n`;

    expect(readCode(torn)).toEqual(readCode(CODE));
  });

  it('stays short enough for a square that a telephone reads', () => {
    expect(CODE.length).toBeLessThan(420);
  });

  it.each([
    ['', 'certificate.not-a-code'],
    ['hello', 'certificate.not-a-code'],
    ['LOUPE2.abc.def.ghi', 'certificate.newer'],
    ['LOUPE1.abc', 'certificate.incomplete'],
    [CODE.slice(0, -8), 'certificate.incomplete'],
    [`${CODE}.more`, 'certificate.malformed'],
    [CODE.replace('LOUPE1.', 'LOUPE1.!'), 'certificate.malformed'],
    [`LOUPE1.${'A'.repeat(5000)}`, 'certificate.incomplete'],
    [codeOf({}), 'certificate.malformed'],
    [codeOf([3, 'x']), 'certificate.newer'],
    [codeOf([2, 'x', 'after', 'A1', 1, 1, '1', 1, 1, 1, 1, 1]), 'certificate.malformed'],
    [codeOf([2, 'x', 'after', 'A1', 1, 1, '1', 1, 1, 1, 1, 1, 9, 8]), 'certificate.malformed'],
    [codeOf([1, 'x', 'after', 'Z9', 1, 1, '1', 1, 1, 1, 1, 1]), 'certificate.malformed'],
    [codeOf([1, 'x', 'after', 'A1', 1, 1, '1', -1, 1, 1, 1, 1]), 'certificate.malformed'],
    [codeOf([1, 'x', 'after', 'A1', 1, 1, '1', 1, 1, 1, 1, 1, 1]), 'certificate.malformed'],
    [codeOf([1, 7, 'after', 'A1', 1, 1, '1', 1, 1, 1, 1, 1]), 'certificate.malformed'],
  ])('refuses %j with %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('never throws on a text somebody made up', () => {
    fc.assert(
      fc.property(fc.string(), fc.json(), (text, json) => {
        readCode(text);
        readCode(`LOUPE1.${text}.${text}.${text}`);
        readCode(codeOf(JSON.parse(json)));
      }),
    );
  });
});

describe('certificateNumbers', () => {
  it('counts an answer left open as a trial that is not right', () => {
    const { trials, right, score, hitRate, falseAlarmRate } = certificateNumbers(CERTIFICATE);

    expect([trials, right]).toEqual([40, 34]);
    expect(score?.value).toBeCloseTo(0.85, 9);
    // Wilson for 34 of 40: 71 % to 93 %
    expect(score?.low).toBeCloseTo(0.709, 3);
    expect(score?.high).toBeCloseTo(0.929, 3);
    expect(hitRate?.value).toBeCloseTo(17 / 20, 9);
    expect(falseAlarmRate?.value).toBeCloseTo(2 / 19, 9);
  });

  it('states exercises apart: however they went, no other number moves', () => {
    const { exercises, ...numbers } = certificateNumbers(CERTIFICATE);
    const { exercises: none, ...same } = certificateNumbers({ ...CERTIFICATE, exercises: { right: 0, total: 8 } });

    expect(numbers).toEqual(same);
    expect(exercises?.rate?.value).toBeCloseTo(5 / 8, 9);
    expect(none?.rate?.value).toBe(0);
  });
});
