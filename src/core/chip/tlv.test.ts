import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTlv, readTlv, readTlvs, writeTlv } from './tlv';

const tag = fc.oneof(fc.constantFrom(0x30, 0x5c, 0x61, 0xa1), fc.constantFrom(0x5f1f, 0x7f61, 0x5f0e));

describe('objects of a chip file', () => {
  it('read back as they were written, whatever their number and length', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, fc.uint8Array({ maxLength: 400 })), { maxLength: 6 }), (objects) => {
        const written = objects.map(([name, value]) => writeTlv(name, value));

        const read = readTlvs(new Uint8Array(written.flatMap((bytes) => [...bytes])));

        expect(read.ok && read.value.map((one) => [one.tag, [...one.value]])).toEqual(
          objects.map(([name, value]) => [name, [...value]]),
        );
      }),
    );
  });

  it.each([
    [127, 2],
    [128, 3],
    [255, 3],
    [256, 4],
    [65_536, 5],
  ])('write a length of %i with the fewest bytes', (length, overhead) => {
    expect(writeTlv(0x61, new Uint8Array(length)).length).toBe(length + overhead);
  });

  it.each([
    ['nothing at all', [], 'tlv.truncated'],
    ['a tag and nothing more', [0x61], 'tlv.truncated'],
    ['half a long tag', [0x5f], 'tlv.truncated'],
    ['a tag of three bytes', [0x5f, 0x81, 0x01, 0], 'tlv.tag'],
    ['a length left open', [0x61, 0x80, 0, 0], 'tlv.length'],
    ['a length of five bytes', [0x61, 0x85, 1, 1, 1, 1, 1], 'tlv.length'],
    ['a length whose bytes are missing', [0x61, 0x82, 1], 'tlv.truncated'],
    ['a value shorter than its length', [0x61, 5, 1, 2], 'tlv.truncated'],
    ['a length of four gigabytes', [0x61, 0x84, 0xff, 0xff, 0xff, 0xff], 'tlv.truncated'],
  ])('refuse %s with a code', (_, bytes, code) => {
    const read = readTlv(Uint8Array.from(bytes));

    expect(read.ok ? null : read.problem.code).toBe(code);
  });

  it('never throw on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => readTlvs(bytes)).not.toThrow();
      }),
    );
  });

  it('are found by their tag, the first of several', () => {
    const objects = [
      { tag: 0x5f0e, value: Uint8Array.of(1) },
      { tag: 0x5f0e, value: Uint8Array.of(2) },
    ];

    expect(findTlv(objects, 0x5f0e)).toEqual(Uint8Array.of(1));
    expect(findTlv(objects, 0x5f10)).toBeUndefined();
  });
});
