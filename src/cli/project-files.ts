import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Gives the full path of a file of the project from the parts of its path. */
export function fileIn(...parts: readonly string[]): string {
  return path.join(ROOT, ...parts);
}
