import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from './base64url';

describe('base64url', () => {
  // RFC 4648, section 10, without the padding
  it.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('writes %j as %j', (plain, written) => {
    expect(toBase64Url(new TextEncoder().encode(plain))).toBe(written);
    expect(new TextDecoder().decode(fromBase64Url(written) ?? new Uint8Array([0]))).toBe(plain);
  });

  it('reads all that it writes, and writes it in one way only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90 }), (bytes) => {
        expect([...(fromBase64Url(toBase64Url(bytes)) ?? [])]).toEqual([...bytes]);
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const read = fromBase64Url(text);
        if (read) expect(toBase64Url(read)).toBe(text);
      }),
    );
  });

  it.each(['Zh', 'Zm9', 'Z', 'Zg==', 'Zm9v Yg', 'Zm+v'])('refuses %j', (text) => {
    expect(fromBase64Url(text)).toBeNull();
  });
});
