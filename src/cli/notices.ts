import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from '@/core/kernel/result';
import { fileIn } from './project-files';
import { readOptions } from './read-options';
import { runCommand } from './run-command';

const HELP = `Writes THIRD-PARTY.md: the notices of everything by others that Loupe ships.

  npm run notices [-- OPTIONS]

  --check   write nothing; fail when the file is not up to date
  --help    show this
`;

interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly texts: readonly string[];
}

const OPTIONS = { check: { type: 'boolean' }, help: { type: 'boolean' } } as const;

process.exitCode = await runCommand(HELP, readOptions(process.argv.slice(2), OPTIONS), ({ check = false }) =>
  ok(main(check)),
);

function main(check: boolean): number {
  const file = fileIn('THIRD-PARTY.md');
  const text = composeNotices();
  if (!check) {
    writeFileSync(file, text);
    return 0;
  }
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return 0;
  console.error('THIRD-PARTY.md is not up to date; run npm run notices.');
  return 1;
}

function composeNotices(): string {
  const packages = shippedPackages();
  return [
    '# Parts made by others',
    'Written by `npm run notices`; not to be edited by hand.',
    '## Fonts',
    readFileSync(fileIn('public', 'fonts', 'OFL.txt'), 'utf8'),
    readFileSync(fileIn('public', 'fonts', 'OCR-B.txt'), 'utf8'),
    '## Portraits',
    creditsOfPortraits(),
    '## Packages',
    packages.map(({ name, version, license }) => `- ${name} ${version} (${license})`).join('\n'),
    ...packages.flatMap(({ name, version, license, texts }) => [
      `### ${name} ${version}`,
      ...(texts.length === 0 ? [`Licence: ${license}. The package carries no licence text.`] : texts.map(fence)),
    ]),
  ]
    .map((part) => part.trim())
    .join('\n\n')
    .concat('\n');
}

/** The packages that end up in the build: the dependencies of the project and theirs, without types and peers. */
function shippedPackages(): readonly ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const visit = (name: string, from: string): void => {
    const folder = folderOf(name, from);
    if (folder === undefined || name.startsWith('@types/') || found.has(folder)) return;
    const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    found.set(folder, {
      name,
      version: textAt(about, 'version'),
      license: textAt(about, 'license'),
      texts: textsIn(folder),
    });
    for (const next of keysAt(about, 'dependencies')) visit(next, folder);
  };
  const project: unknown = JSON.parse(readFileSync(fileIn('package.json'), 'utf8'));
  for (const name of keysAt(project, 'dependencies')) visit(name, fileIn());
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Looks for a package as Node does: beside the one that wants it, then further up. */
function folderOf(name: string, from: string): string | undefined {
  const above = [from];
  for (let at = from.lastIndexOf('node_modules'); at > 0; at = from.lastIndexOf('node_modules', at - 1))
    above.push(from.slice(0, at));
  return above
    .map((folder) => join(folder, 'node_modules', name))
    .find((folder) => existsSync(join(folder, 'package.json')));
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)(\.(md|txt))?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
}

function creditsOfPortraits(): string {
  const provenance = readFileSync(fileIn('specimens', 'portraits', 'PROVENANCE.md'), 'utf8');
  const credits = provenance.split(/^## Credits line\n/m)[1]?.trim() ?? '';
  return `${credits}\n\nThe assets are dedicated to the public domain (CC0 1.0 Universal); see \`specimens/portraits/PROVENANCE.md\`.`;
}

function fence(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

function textAt(value: unknown, key: string): string {
  const found = entriesOf(value).find(([name]) => name === key)?.[1];
  return typeof found === 'string' ? found : 'not stated';
}

function keysAt(value: unknown, key: string): readonly string[] {
  return entriesOf(entriesOf(value).find(([name]) => name === key)?.[1]).map(([name]) => name);
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
