import { expect, test } from 'vitest';
import { readSources, type SourceFile } from './source-files';

/** The folders of core in their order: each may import those before it. */
const CORE = [
  'kernel',
  'mrz',
  'barcode',
  'seal',
  'document',
  'chip',
  'fraud',
  'casework',
  'examination',
  'scoring',
  'tasks',
  'learning',
  'certificate',
];

/** What each folder of src may import from the house at run time, besides itself; `types` may cross as types only. */
const MAY_IMPORT: readonly {
  readonly from: string;
  readonly run: readonly string[];
  readonly types?: readonly string[];
}[] = [
  ...CORE.map((name, place) => ({
    from: `src/core/${name}`,
    run: CORE.slice(0, place).map((before) => `src/core/${before}`),
  })),
  { from: 'src/artwork', run: ['src/core'] },
  { from: 'src/content', run: ['src/core'] },
  { from: 'src/packing', run: ['src/core'] },
  { from: 'src/examiner', run: ['src/core', 'src/artwork', 'src/content', 'src/packing', 'src/interop/annotations'] },
  { from: 'src/table/scene', run: ['src/core'], types: ['src/artwork', 'src/examiner'] },
  { from: 'src/table/light', run: ['src/core', 'src/artwork/plates'], types: ['src/artwork', 'src/examiner'] },
  {
    from: 'src/table',
    run: ['src/core', 'src/state', 'src/ui', 'src/i18n'],
    types: ['src/artwork', 'src/examiner'],
  },
  {
    from: 'src/state',
    run: ['src/core', 'src/table/scene', 'src/classroom/protocol', 'src/interop/annotations'],
    types: ['src/artwork', 'src/content', 'src/examiner', 'src/table'],
  },
  {
    from: 'src/store',
    run: ['src/core', 'src/state', 'src/packing'],
    types: ['src/artwork', 'src/examiner', 'src/interop'],
  },
  { from: 'src/interop', run: ['src/core', 'src/state'] },
  { from: 'src/ui', run: [] },
  { from: 'src/i18n', run: ['src/core'] },
  {
    from: 'src/exercises',
    run: ['src/core', 'src/state', 'src/table', 'src/ui', 'src/i18n'],
    types: ['src/examiner'],
  },
  {
    from: 'src/screens',
    run: ['src/core', 'src/state', 'src/table', 'src/exercises', 'src/ui', 'src/i18n'],
    types: ['src/artwork', 'src/examiner', 'src/interop'],
  },
];

/** Packages that may be imported in some folders only. */
const PACKAGES: readonly { readonly name: RegExp; readonly in: RegExp }[] = [
  { name: /^dexie/, in: /^src\/(store|app)\// },
  { name: /^(konva|react-konva)(\/|$)/, in: /^src\/(table|screens|state)\// },
  {
    name: /^(react|react-dom)(\/|$)/,
    in: /^src\/(ui|i18n|table\/view|table\/tools|table\/desk|exercises|screens|app|state)\//,
  },
  { name: /^fflate$/, in: /^src\/(packing|store)\// },
  { name: /^bwip-js(\/|$)/, in: /^src\/artwork\/symbols\// },
  { name: /^ts-fsrs$/, in: /^src\/core\/learning\// },
  { name: /^@(noble|peculiar)\//, in: /^src\/core\/(chip|seal)\// },
  { name: /^@visx\//, in: /^src\/ui\/charts\// },
  { name: /^qr(\/|$)/, in: /^src\/screens\/tests\// },
  { name: /^@napi-rs\/canvas$/, in: /^src\/cli\// },
];

const files = readSources().filter(({ isTest }) => !isTest);

test('imports flow in the directions of the architecture', () => {
  const wrong = files.flatMap((file) =>
    file.imports
      .filter(({ target, typeOnly }) => target.startsWith('src/') && !isAllowed(file, target, typeOnly))
      .map(({ target }) => `${file.path} imports ${target}`),
  );

  expect(wrong).toEqual([]);
});

test('a screen never imports another screen', () => {
  const wrong = files.flatMap((file) => {
    const own = /^src\/screens\/([^/]+)\//.exec(file.path)?.[1];
    if (own === undefined) return [];
    const others = file.imports.filter(({ target }) => {
      const screen = /^src\/screens\/([^/]+)\//.exec(target)?.[1];
      return screen !== undefined && screen !== own;
    });
    return others.map(({ target }) => `${file.path} imports ${target}`);
  });

  expect(wrong).toEqual([]);
});

test('packages stay in the folders they are for', () => {
  const wrong = files.flatMap((file) =>
    file.imports
      .filter(({ target }) => PACKAGES.some(({ name, in: where }) => name.test(target) && !where.test(file.path)))
      .map(({ target }) => `${file.path} imports ${target}`),
  );

  expect(wrong).toEqual([]);
});

test('signatures and certificates are loaded when a chip or a seal is read, and by no screen before', () => {
  const heavy = ['src/app/main.tsx', 'src/app/examiner-worker.ts', ...screenFiles()].filter((entry) =>
    [...reachedFrom(entry)].some((path) => /^@(noble|peculiar)\//.test(path)),
  );

  expect(heavy).toEqual([]);
  expect([...reachedFrom('src/examiner/chip/read-chip-of.ts')].join(' ')).toContain('@noble/');
});

test('konva is imported shape by shape', () => {
  const wrong = files.filter(({ imports }) =>
    imports.some(({ target }) => target === 'konva' || target === 'react-konva'),
  );

  expect(wrong.map(({ path }) => path)).toEqual([]);
});

function screenFiles(): readonly string[] {
  return files.map(({ path }) => path).filter((path) => /^src\/screens\/.*-screen\.tsx$/.test(path));
}

/** Everything that loads with a file: what it imports at once, and what that imports, packages included. */
function reachedFrom(entry: string): ReadonlySet<string> {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.(ts|tsx|mjs)$/, ''), file]));
  const reached = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const name = path.replace(/\.(ts|tsx|mjs)$/, '');
    if (reached.has(name)) continue;
    reached.add(name);
    const imports = byPath.get(name)?.imports ?? [];
    waiting.push(...imports.filter(({ typeOnly, later }) => !typeOnly && !later).map(({ target }) => target));
  }
  return reached;
}

function isAllowed(file: SourceFile, target: string, typeOnly: boolean): boolean {
  const rule = MAY_IMPORT.find(({ from }) => file.path.startsWith(`${from}/`));
  if (rule === undefined) return true;
  if (isClient(target) && /^src\/(table|state|screens)\//.test(file.path)) return true;
  const allowed = [rule.from, ...rule.run, ...(typeOnly ? (rule.types ?? []) : [])];
  return allowed.some((place) => target === place || target.startsWith(`${place}/`));
}

/** A client speaks to a worker; it carries nothing of what the worker knows. */
function isClient(target: string): boolean {
  return /^src\/examiner\/.*-client$/.test(target);
}
