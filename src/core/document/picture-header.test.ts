import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPictureHeader } from './picture-header';

const PNG = bytesOf(
  'iVBORw0KGgoAAAANSUhEUgAAAAUAAAADAQMAAABh+Fe7AAAAA1BMVEX/AAAZ4gk3AAAAC0lEQVQI12NgAAEAAAYAAWb0yWwAAAAASUVORK5CYII=',
);
const JPEG = bytesOf(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAADAAUDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCAANSP/9k=',
);
const LOSSY_WEBP = bytesOf('UklGRjgAAABXRUJQVlA4ICwAAACQAQCdASoFAAMABABoJaACdLoAA5gA/us2/6E2Paiv/0JP/ibP+Js+AAAAAA==');
const LOSSLESS_WEBP = bytesOf('UklGRhwAAABXRUJQVlA4TA8AAAAvBIAAAAcQ/Y/+ByKi/wEA');
const AVIF = bytesOf(
  'AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAGgAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAFAAAAAwAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhAAAACJtZGF0EgAKBRgIZMCEMg8bABpppoQAALAPXE80RTA=',
);

const TAKEN = [
  { name: 'PNG', format: 'png', bytes: PNG },
  { name: 'JPEG', format: 'jpeg', bytes: JPEG },
  { name: 'lossy WebP', format: 'webp', bytes: LOSSY_WEBP },
  { name: 'lossless WebP', format: 'webp', bytes: LOSSLESS_WEBP },
  { name: 'AVIF', format: 'avif', bytes: AVIF },
];

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function textBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function chunk(name: string, data: readonly number[]): readonly number[] {
  return [0, 0, 0, data.length, ...textBytes(name), ...data, 0, 0, 0, 0];
}

function pngOf(width: number, height: number, extra: readonly number[] = []): Uint8Array {
  const size = [width, height].flatMap((side) => [side >>> 24, (side >>> 16) & 255, (side >>> 8) & 255, side & 255]);
  return Uint8Array.from([
    ...PNG.subarray(0, 8),
    ...chunk('IHDR', [...size, 8, 2, 0, 0, 0]),
    ...extra,
    ...chunk('IEND', []),
  ]);
}

function codeOf(bytes: Uint8Array): string {
  const result = readPictureHeader(bytes);
  return result.ok ? 'taken' : result.problem.code;
}

describe('picture header', () => {
  it.each(TAKEN)('tells format and size of a $name from its bytes', ({ bytes, format }) => {
    expect(readPictureHeader(bytes)).toEqual({ ok: true, value: { format, sizePx: { width: 5, height: 3 } } });
  });

  it.each(TAKEN)('finds a $name that ends too early', ({ bytes }) => {
    expect(codeOf(bytes.subarray(0, bytes.length - 12))).toBe('picture.truncated');
  });

  it('takes a picture of exactly 60 megapixels and refuses a larger one before decoding', () => {
    expect(codeOf(pngOf(10_000, 6_000))).toBe('taken');
    expect(readPictureHeader(pngOf(10_000, 6_001))).toEqual({
      ok: false,
      problem: { code: 'picture.too-large', sizePx: { width: 10_000, height: 6_001 } },
    });
  });

  it.each([
    ['picture.empty', 'a file without bytes', new Uint8Array(0)],
    ['picture.not-a-picture', 'a text with a picture name', textBytes('Dear colleague,')],
    ['picture.no-size', 'a picture of no width', pngOf(0, 40)],
    ['picture.animated', 'an animated PNG', pngOf(5, 3, chunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0]))],
    [
      'picture.animated',
      'an animated WebP',
      Uint8Array.from([
        ...textBytes('RIFF'),
        22,
        0,
        0,
        0,
        ...textBytes('WEBPVP8X'),
        10,
        0,
        0,
        0,
        2,
        0,
        0,
        0,
        4,
        0,
        0,
        2,
        0,
        0,
      ]),
    ],
    ['picture.other-format', 'a format that is not taken', textBytes('GIF89a')],
    ['picture.other-format', 'a telephone picture in HEIC', textBytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
  ])('answers %s for %s', (code, _what, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('never throws, whatever follows the first bytes of a picture', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TAKEN), fc.nat(64), fc.uint8Array({ maxLength: 80 }), ({ bytes }, kept, rest) => {
        readPictureHeader(Uint8Array.from([...bytes.subarray(0, kept), ...rest]));
      }),
    );
  });
});
