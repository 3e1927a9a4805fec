import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from '@/content/lint/lint-content';

/** Reads all content files below a folder of the project, in order of their paths; pictures are named, not read. */
export function contentFiles(root: string): readonly ContentFile[] {
  return readdirSync(path.join(root, 'specimens'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => ({
      path: path.relative(root, file).split(path.sep).join('/'),
      text: file.endsWith('.json') ? readFileSync(file, 'utf8') : null,
    }));
}
