/*
 * Completes package-lock.json. npm leaves out the binaries of other platforms when the registry in use does not carry them, and
 * `npm ci` then refuses the file. Run it after every change of dependencies: `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['android', 'darwin', 'win32', 'linux', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32', 'mips64el'];
const FILE = 'package-lock.json';

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
/** @type {Record<string, any>} */
const packages = lock.packages;
const added = [];

for (const [place, entry] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(place, name)) continue;
    if (/^\d+\.\d+\.\d+\S*$/.test(version)) {
      packages[`node_modules/${name}`] = entryFor(name, version, entry.dev === true);
      added.push(`${name}@${version}`);
    } else console.warn(`${place} wants ${name}@${version}: a range cannot be completed`);
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} entries added`);

/**
 * Looks for a package as Node would: beside the one that wants it, then further up.
 *
 * @param {string} place
 * @param {string} name
 */
function isLocked(place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true;
    if (at === '') return false;
  }
}

/**
 * @param {string} name
 * @param {string} version
 * @param {boolean} dev
 */
function entryFor(name, version, dev) {
  const words = name.split(/[-/]/);
  const system = SYSTEMS.find((word) => words.includes(word));
  const processor = PROCESSORS.find((word) => words.includes(word));
  return {
    version,
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(dev ? { dev: true } : {}),
    ...(system === 'linux' ? { libc: [name.includes('musl') ? 'musl' : 'glibc'] } : {}),
    optional: true,
    ...(system === undefined ? {} : { os: [system] }),
  };
}
