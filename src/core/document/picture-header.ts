import { fail, ok, type Result } from '@/core/kernel/result';
import type { SizePx } from './alignment';
import { type HeaderFindings, textAt } from './picture-bytes';
import { readAvif } from './picture-header-avif';
import { readJpeg } from './picture-header-jpeg';
import { readPng } from './picture-header-png';
import { readWebp } from './picture-header-webp';

/** The formats that are taken. */
export type PictureFormat = 'png' | 'jpeg' | 'webp' | 'avif';

/** Most pixels a picture may have. */
export const MOST_PIXELS = 60_000_000;

/** Most bytes a picture file may have. */
export const MOST_BYTES = 200_000_000;

/** What the first bytes of a picture say, before anything is decoded; the size is as stored, before any turning by EXIF. */
export interface PictureHeader {
  readonly format: PictureFormat;
  readonly sizePx: SizePx;
}

/** Why a file is not taken as a photograph; `format` names what it is instead where that is known. */
export type PictureProblem =
  | { readonly code: 'picture.empty' }
  | { readonly code: 'picture.too-heavy'; readonly bytes: number }
  | { readonly code: 'picture.not-a-picture' }
  | { readonly code: 'picture.other-format'; readonly format: string }
  | { readonly code: 'picture.truncated' }
  | { readonly code: 'picture.animated' }
  | { readonly code: 'picture.no-size' }
  | { readonly code: 'picture.too-large'; readonly sizePx: SizePx }
  | { readonly code: 'picture.undecodable' };

/**
 * Reads format and size of a picture from its bytes, never from its name.
 *
 * @param bytes the whole file
 * @returns fails with the first `PictureProblem` that keeps it from being taken
 */
export function readPictureHeader(bytes: Uint8Array): Result<PictureHeader, PictureProblem> {
  if (bytes.length === 0) return fail({ code: 'picture.empty' });
  if (bytes.length > MOST_BYTES) return fail({ code: 'picture.too-heavy', bytes: bytes.length });
  const format = sniffFormat(bytes);
  if (format === null) return fail({ code: 'picture.not-a-picture' });
  if (!isTaken(format)) return fail({ code: 'picture.other-format', format });
  const { sizePx, animated, complete } = READERS[format](bytes);
  if (sizePx === null) return fail({ code: 'picture.truncated' });
  if (sizePx.width === 0 || sizePx.height === 0) return fail({ code: 'picture.no-size' });
  if (animated) return fail({ code: 'picture.animated' });
  if (sizePx.width * sizePx.height > MOST_PIXELS) return fail({ code: 'picture.too-large', sizePx });
  if (!complete) return fail({ code: 'picture.truncated' });
  return ok({ format, sizePx });
}

const READERS = {
  png: readPng,
  jpeg: readJpeg,
  webp: readWebp,
  avif: readAvif,
} as const satisfies Record<PictureFormat, (bytes: Uint8Array) => HeaderFindings>;

function isTaken(format: string): format is PictureFormat {
  return Object.hasOwn(READERS, format);
}

function sniffFormat(bytes: Uint8Array): string | null {
  const start = textAt(bytes, 0, 16);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp';
  if (start.slice(4, 8) === 'ftyp') return isoFormat(bytes);
  return OTHERS.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
}

const OTHERS = [
  ['GIF8', 'GIF'],
  ['BM', 'BMP'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['%PDF', 'PDF'],
  ['\xff\x0a', 'JPEG XL'],
  ['\0\0\0\x0cJXL ', 'JPEG XL'],
  ['<svg', 'SVG'],
] as const;

function isoFormat(bytes: Uint8Array): string | null {
  const brands = textAt(bytes, 8, 64);
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  return brands.includes('hei') || brands.includes('mif1') ? 'HEIC' : null;
}
