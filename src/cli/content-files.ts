import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from '@/content/lint/lint-content';

/** Reads all content files of the project whose folder is given, in order of their paths; pictures are named, not read. */
export function contentFiles(root: string): readonly ContentFile[] {
  return ['lessons', 'specimens']
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => ({
      path: path.relative(root, file).split(path.sep).join('/'),
      text: /\.(json|md)$/.test(file) ? readFileSync(file, 'utf8') : null,
    }));
}
