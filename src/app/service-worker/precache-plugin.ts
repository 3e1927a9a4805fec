import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { BuildFile, BuildFiles } from './messages';

const WORKER = 'service-worker.js';
const NOT_KEPT = /\.(map|md|txt)$/;
/** Programs and texts first, then fonts, then pictures: the order in which a learner misses them. */
const ORDER = [/\.(js|css|json|html|webmanifest)$/, /\.woff2$/];

/**
 * Builds the service worker beside the application and hands it the list of all files with their digests.
 *
 * `shell` is index.html with every script and style it needs before the first screen. Both are read from the files as they were
 * written, because plugins may still change a page or a script after `generateBundle`.
 */
export function precache(): Plugin {
  return {
    name: 'loupe:precache',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/app/service-worker/worker.ts', fileName: WORKER });
    },
    writeBundle({ dir = 'dist' }, bundle) {
      const worker = bundle[WORKER];
      if (worker?.type !== 'chunk') throw new Error(`${WORKER} is not part of the build.`);
      if (worker.imports.length > 0)
        throw new Error(`${WORKER} must stand alone but imports ${worker.imports.join()}.`);
      const files = JSON.stringify(listFiles(dir, shellOf(dir, bundle)));
      const path = join(dir, WORKER);
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replaceAll('__BUILD_FILES__', () => files),
      );
    },
  };
}

function listFiles(dir: string, shell: ReadonlySet<string>): BuildFiles {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => path !== WORKER && !NOT_KEPT.test(path))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((path): BuildFile => ({ path, digest: digestOf(readFileSync(join(dir, path))) }));
  return { shell: files.filter(({ path }) => shell.has(path)), rest: files.filter(({ path }) => !shell.has(path)) };
}

/** Gives the page, the scripts and styles that it names, and what those import. */
function shellOf(dir: string, bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const shell = new Set(['index.html']);
  const visit = (name: string): void => {
    if (shell.has(name)) return;
    shell.add(name);
    const chunk = bundle[name];
    if (chunk?.type === 'chunk') chunk.imports.forEach(visit);
  };
  const page = readFileSync(join(dir, 'index.html'), 'utf8');
  for (const [, name = ''] of page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)) visit(name);
  if (shell.size === 1) throw new Error('The built page names no script.');
  return shell;
}

function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}

function rank(path: string): number {
  const place = ORDER.findIndex((pattern) => pattern.test(path));
  return place === -1 ? ORDER.length : place;
}
