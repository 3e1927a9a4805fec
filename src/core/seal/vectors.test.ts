import { describe, expect, test } from 'vitest';
import vectors from '../../../tests/vectors/seals.json';
import { decodeC40, encodeC40 } from './c40';
import { readSeal } from './read-seal';
import { readSealDate, writeSealDate } from './seal-date';
import type { SealFacts } from './seal-facts';
import { findSealProfile } from './seal-profiles';
import { findSealFeature } from './seal-reading';
import { closeSeal, writeSealContent } from './write-seal';

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('published cases of C40', () => {
  test.each(vectors.c40.map((row) => [row.id, row] as const))('%s', (_, { text, hex }) => {
    expect(encodeC40(text)).toEqual({ ok: true, value: bytesOf(hex) });
    expect(decodeC40(bytesOf(hex))).toBe(text.replaceAll('<', ' '));
  });
});

describe('published cases of dates', () => {
  test.each(vectors.dates.map((row) => [row.id, row] as const))('%s', (_, { date, hex }) => {
    expect(writeSealDate(date)).toEqual(bytesOf(hex));
    expect(readSealDate(bytesOf(hex))).toEqual(date);
  });
});

describe('published seals', () => {
  test.each(vectors.seals.map((row) => [row.id, row] as const))('%s is read as published', (_, seal) => {
    const reading = readSeal(bytesOf(seal.hex));

    expect(reading.header).toEqual(seal.header);
    expect(findSealFeature(reading, 'mrz')?.lines ?? null).toEqual(seal.mrz);
    expect(findSealFeature(reading, 'passportNumber')?.text ?? null).toBe(seal.passportNumber);
    expect(findSealFeature(reading, 'stay')?.stay ?? null).toEqual(seal.stay);
    expect(reading.signature).toHaveLength(seal.signatureBytes);
    expect(reading.problems.map(({ code }) => code)).toEqual(seal.problems);
  });

  test.each(vectors.seals.filter(({ mrz }) => mrz !== null).map((row) => [row.id, row] as const))(
    '%s is written as published',
    (_, { header, mrz, passportNumber, stay, hex }) => {
      const published = bytesOf(hex);
      const profile = findSealProfile(header.definition, header.category);
      if (profile === null || mrz === null) throw new Error('A case to be written needs a profile and lines');
      const facts: SealFacts = {
        profile,
        issuer: header.issuer,
        issued: header.issued,
        signed: header.signed,
        // What a seal leaves out of a visa's second line may be anything.
        mrz: mrz.map((line) => line.padEnd(36, '<')),
        passportNumber,
        entries: null,
        stay,
      };

      const content = writeSealContent(facts, header);

      const signature = readSeal(published).signature ?? new Uint8Array();
      expect(content.ok && closeSeal(content.value, signature)).toEqual(published);
    },
  );
});
