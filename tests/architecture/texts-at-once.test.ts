import { expect, test } from 'vitest';
import { FIRST_TEXTS } from '../../src/app/first-texts';
import { readSources, type SourceFile } from './source-files';

const SOURCES = new Map(readSources().map((source) => [source.path.replace(/\.\w+$/, ''), source]));
const screens = SOURCES.get('src/app/screens')?.imports.filter(({ later }) => later) ?? [];

test.each(screens.map(({ target }) => target))(
  '%s asks for the texts of all its parts at once, so that nothing that stands is taken back for them',
  (screen) => {
    const needed = new Set([...partsOf(screen)].flatMap(textsOf));
    const asked = new Set<string>([...FIRST_TEXTS, ...textsOf(SOURCES.get(screen))]);

    expect([...needed].filter((text) => !asked.has(text))).toEqual([]);
  },
);

/** Everything that comes with a screen's own code. */
function partsOf(screen: string): ReadonlySet<SourceFile> {
  const parts = new Set<SourceFile>();
  const open = [screen];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const part = SOURCES.get(next);
    if (!part || parts.has(part)) continue;
    parts.add(part);
    open.push(...part.imports.filter(({ typeOnly, later }) => !typeOnly && !later).map(({ target }) => target));
  }
  return parts;
}

function textsOf(source: SourceFile | undefined): string[] {
  const asked = source?.text.matchAll(/useTranslation\(([^)]*)\)/g) ?? [];
  return [...asked].flatMap(([, names = '']) => [...names.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name));
}
