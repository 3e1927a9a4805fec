import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Reads all files of authored tasks and of the words of referrals below a folder of the project, by their paths. */
export function taskFiles(root: string): Readonly<Record<string, unknown>> {
  const files = ['lessons/tasks', 'lessons/referral-terms'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  return Object.fromEntries(
    files
      .toSorted()
      .map((file) => [path.relative(root, file).split(path.sep).join('/'), JSON.parse(readFileSync(file, 'utf8'))]),
  );
}
