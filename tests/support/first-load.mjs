import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that the scripts of the first screen may weigh, in bytes after gzip. */
export const FIRST_LOAD_LIMIT = 200_000;

/**
 * Weighs the scripts that the built page loads before its first screen: those index.html names and all they import statically.
 *
 * @param {string} build the folder of the build
 * @returns {{ bytes: number, scripts: readonly string[] }} bytes after gzip at its best level
 */
export function weighFirstLoad(build) {
  const page = readFileSync(join(build, 'index.html'), 'utf8');
  const named = [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(
    ([, path]) => path ?? '',
  );
  /** @type {Set<string>} */
  const scripts = new Set();
  /** @param {string} path */
  const visit = (path) => {
    if (scripts.has(path)) return;
    scripts.add(path);
    const code = readFileSync(join(build, path), 'utf8');
    for (const [, target] of code.matchAll(
      /(?:^|[;}\n])\s*(?:import|export)(?:[\s\w$*{},]+from)?\s*["'](\.[^"']+\.js)["']/g,
    )) {
      visit(relative(build, join(build, dirname(path), target ?? '')).replaceAll('\\', '/'));
    }
  };
  named.forEach(visit);
  const bytes = [...scripts].reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(build, path)), { level: 9 }).length,
    0,
  );
  return { bytes, scripts: [...scripts] };
}
