import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The folder of the built application. */
export const BUILD = join(ROOT, 'dist');

const SOURCES = ['src', 'public', 'specimens', 'lessons', 'index.html', 'vite.config.ts', 'package.json'];

/**
 * Installs the packages of package.json when one is missing or of another version; does nothing otherwise.
 *
 * @returns {boolean} whether they are all there now
 */
export function installPackages() {
  if (packagesAreThere()) return true;
  console.log('Installing packages');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const common = ['--include=dev', '--no-audit', '--no-fund'];
  return run(npm, ['ci', ...common]) || run(npm, ['install', '--no-save', ...common]);
}

/**
 * Builds the application when a source is newer than the last build.
 *
 * @returns {boolean} whether there is a build of the present sources
 */
export function buildApplication() {
  const built = join(BUILD, 'index.html');
  if (existsSync(built) && newest(SOURCES) <= statSync(built).mtimeMs) return true;
  console.log('Building the application');
  // Under a test runner NODE_ENV says otherwise, and the build would be one for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  return run(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], env);
}

/**
 * Runs a program in the folder of the project and shows what it prints.
 *
 * @param {string} program
 * @param {readonly string[]} options
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether it ended well
 */
export function run(program, options, env = process.env) {
  return (
    spawnSync(program, options, { cwd: ROOT, stdio: 'inherit', shell: program.endsWith('.cmd'), env }).status === 0
  );
}

function packagesAreThere() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return Object.entries({ ...dependencies, ...devDependencies }).every(([name, version]) => {
    const file = join(ROOT, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
}

/**
 * @param {readonly string[]} paths
 * @returns {number} the time of the newest change, in milliseconds
 */
function newest(paths) {
  let time = 0;
  for (const path of paths.map((name) => join(ROOT, name)).filter(existsSync)) {
    const below = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
    for (const file of ['', ...below]) time = Math.max(time, statSync(join(path, file)).mtimeMs);
  }
  return time;
}
