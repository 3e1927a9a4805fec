import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { OnProgress } from '@/state/ports';
import { isTextPart } from './export-format';

/** One part of an export. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Packs parts in the order given; pictures are stored as they are, since they are compressed already. Deflates in this
 * thread: fflate's workers come from blob addresses, which the content security policy forbids.
 */
export async function writeZip(parts: readonly Part[], onProgress: OnProgress): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const failures: Error[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) failures.push(error);
    else chunks.push(new Uint8Array(chunk));
  });
  for (const [done, part] of parts.entries()) {
    const entry = isTextPart(part.name) ? new ZipDeflate(part.name, { level: 6 }) : new ZipPassThrough(part.name);
    entry.mtime = EARLIEST_ZIP_TIME;
    zip.add(entry);
    entry.push(part.bytes, true);
    onProgress((done + 1) / parts.length);
    await nextTurn();
  }
  zip.end();
  if (failures[0]) throw failures[0];
  return new Blob(chunks, { type: 'application/x-loupe' });
}

/** The same data give the same file: no part carries the time of packing. */
const EARLIEST_ZIP_TIME = '1980-01-01T12:00:00';

/** Lets the page breathe between two parts. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
