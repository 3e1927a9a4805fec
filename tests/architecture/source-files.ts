import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * One import or re-export: where it leads (`src/...` inside the house, else the package), whether only types cross, and
 * whether it is asked for only when it is needed.
 */
export interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
  readonly later: boolean;
}

/** A source file with its path from the root of the project, with '/' between folders. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly isTest: boolean;
  readonly imports: readonly Import[];
}

/** Reads all TypeScript files under `src`. */
export function readSources(): readonly SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\/[^/.][^/]*\.(ts|tsx|mjs)$/.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, isTest: /\.(test|bench)\.tsx?$/.test(path), imports: importsOf(path, text) };
    });
}

/** Leaves only code: comments and the insides of strings and templates become empty. */
export function withoutWords(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/`(?:[^`\\]|\\.)*`/g, '``');
}

function importsOf(path: string, text: string): readonly Import[] {
  const stated = [...text.matchAll(/^(?:import|export)\s+(type\s)?([^;'"]*?from\s*)?['"]([^'"]+)['"]/gm)];
  const asked = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)];
  return [
    ...stated.map(([, type, names, target]) => ({
      target: resolveFrom(path, target ?? ''),
      typeOnly: type !== undefined || onlyTypes(names ?? ''),
      later: false,
    })),
    ...asked.map(([, target]) => ({ target: resolveFrom(path, target ?? ''), typeOnly: false, later: true })),
  ];
}

function onlyTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}/.exec(names.trim())?.[1];
  if (inner === undefined) return false;
  const parts = inner.split(',').filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every((part) => part.trim().startsWith('type '));
}

function resolveFrom(path: string, target: string): string {
  if (target.startsWith('@/')) return `src/${target.slice(2)}`;
  if (target.startsWith('.')) return normalize(join(dirname(path), target)).replaceAll('\\', '/');
  return target;
}
