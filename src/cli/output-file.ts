import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file and the folders it needs; throws what the file system throws. */
export function writeOutput(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, content);
}
