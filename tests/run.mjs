import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD, buildApplication, installPackages, ROOT, run } from '../src/cli/prepare.mjs';
import { FIRST_LOAD_LIMIT, weighFirstLoad } from './support/first-load.mjs';
import { provideChromium, provideFirefox, provideTesseract, provideZbar } from './support/programs.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Readonly<Record<string, () => Counts>>} */
const STEPS = {
  style: () => check(tool('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings']),
  lint: () => check(tool('oxlint/bin/oxlint'), ['--type-aware']),
  types: () => check(tool('typescript/bin/tsc'), ['--noEmit']),
  'dead-code': () => check(tool('knip/bin/knip.js'), []),
  notices: () => check(tool('tsx/dist/cli.mjs'), ['src/cli/notices.ts', '--check']),
  content: () => check(tool('tsx/dist/cli.mjs'), ['src/cli/validate.ts']),
  unit: () => vitest(['unit', 'unit-dom']),
  truth: () => vitest(['truth'], provideTesseract, provideZbar),
  browser: () => vitest(['browser'], provideChromium),
  build: () => count(buildApplication()),
  size: checkSize,
  journeys: () => vitest(['journeys'], provideChromium, provideFirefox),
  faults: () => vitest(['faults'], provideChromium),
};

const HELP = `Checks everything, and installs what is missing for that.

  npm test [-- OPTIONS]

  --only A,B    only these steps
  --help        show this

Steps: ${Object.keys(STEPS).join(', ')}
`;

process.exitCode = main();

/** @returns {number} the exit code */
function main() {
  const names = readSteps();
  if (typeof names === 'string') {
    console.log(names);
    return names === HELP ? 0 : 2;
  }
  if (!installPackages()) {
    console.error('The packages could not be installed; the reason stands above.');
    return 1;
  }
  const results = names.map((name) => {
    console.log(`\n== ${name}`);
    const start = performance.now();
    const counts = STEPS[name]?.() ?? count(false);
    return { name, ...counts, seconds: Math.round((performance.now() - start) / 1000) };
  });
  console.log('');
  console.table(results);
  const total = (/** @type {keyof Counts} */ key) => results.reduce((sum, result) => sum + result[key], 0);
  if (total('skipped') > 0) console.log(`${total('skipped')} skipped`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 ? 0 : 1;
}

/** @returns {readonly string[] | string} the names of the steps to take, or what to say instead */
function readSteps() {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean' } } });
    if (values.help) return HELP;
    const names = values.only?.split(',') ?? Object.keys(STEPS);
    const unknown = names.find((name) => !(name in STEPS));
    return unknown === undefined ? names : `There is no step '${unknown}'.\n\n${HELP}`;
  } catch (problem) {
    return `${problem instanceof Error ? problem.message : problem}\n\n${HELP}`;
  }
}

/** @param {string} path below node_modules */
function tool(path) {
  return join(ROOT, 'node_modules', path);
}

/**
 * @param {string} program a script for Node
 * @param {readonly string[]} options
 */
function check(program, options) {
  return count(run(process.execPath, [program, ...options]));
}

/** @param {boolean} holds */
function count(holds) {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0 };
}

function checkSize() {
  if (!existsSync(join(BUILD, 'index.html'))) return count(false);
  const { bytes, scripts } = weighFirstLoad(BUILD);
  console.log(
    `JavaScript before the first screen: ${bytes} of ${FIRST_LOAD_LIMIT} bytes (gzip), ${scripts.length} files`,
  );
  return count(bytes <= FIRST_LOAD_LIMIT);
}

/**
 * Runs test projects and counts by their report; a file that could not be loaded counts as one failure.
 *
 * @param {readonly string[]} projects
 * @param {readonly (() => boolean | void)[]} needs what must be there first; false means it is not
 * @returns {Counts}
 */
function vitest(projects, ...needs) {
  if (needs.some((provide) => provide() === false)) return count(false);
  const report = join(ROOT, '.cache', `${projects[0]}.json`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      tool('vitest/vitest.mjs'),
      'run',
      '--passWithNoTests',
      ...projects.flatMap((name) => ['--project', name]),
      // Left alone, Vitest keeps one core free, which is half of a small machine.
      ...(projects.includes('truth') ? [`--maxWorkers=${availableParallelism()}`] : []),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: ROOT, stdio: 'inherit' },
  );
  if (!existsSync(report)) return count(status === 0);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const notLoaded = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + notLoaded;
  return {
    passed: numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
}
