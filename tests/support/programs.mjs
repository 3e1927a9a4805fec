import { spawnSync } from 'node:child_process';
import { run } from '../../src/cli/prepare.mjs';
import { findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';

let listsAreFresh = false;

/**
 * Finds or installs the Chromium that tests drive and says which it is; sets CHROMIUM for the programs started later.
 *
 * @returns {boolean} whether there is one
 */
export function provideChromium() {
  const found =
    findChromium() ?? (installFromDebian('chromium') ? findChromium() : undefined) ?? installFromPlaywright();
  if (found === undefined) {
    console.error(
      'No Chromium or Chrome was found or could be installed. Name one in the environment variable CHROMIUM.',
    );
    return false;
  }
  process.env['CHROMIUM'] = found;
  console.log(`Chromium: ${found}`);
  return true;
}

/** Finds or installs Firefox for its journey and says which it is; without it that journey is skipped. */
export function provideFirefox() {
  const found = findFirefox() ?? (installFromDebian('firefox-esr') ? findFirefox() : undefined);
  console.log(`Firefox: ${found ?? 'none, its journey is skipped'}`);
}

/** Finds or installs the text reader Tesseract, by which the truth tests read machine readable zones; without it those are skipped. */
export function provideTesseract() {
  const there = answers('tesseract') || (installFromDebian('tesseract-ocr') && answers('tesseract'));
  console.log(`Tesseract: ${there ? 'found' : 'none, the tests that read with it are skipped'}`);
}

/** Finds or installs the reader of barcodes ZBar, by which a truth test reads QR codes. */
export function provideZbar() {
  const there = answers('zbarimg') || (installFromDebian('zbar-tools') && answers('zbarimg'));
  console.log(`ZBar: ${there ? 'found' : 'none, the test that reads with it fails'}`);
}

/** @param {string} program */
function answers(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * @param {string} name
 * @returns {boolean} whether the package is installed now; false without root or apt
 */
function installFromDebian(name) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false;
  console.log(`Installing ${name}`);
  if (!listsAreFresh) listsAreFresh = quietly('apt-get', ['update', '-qq']);
  return quietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}

/**
 * @param {string} program
 * @param {readonly string[]} options
 */
function quietly(program, options) {
  const { status, stderr } = spawnSync(program, options, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
  });
  if (status !== 0) console.error(stderr);
  return status === 0;
}

/** @returns {string | undefined} */
function installFromPlaywright() {
  console.log('Installing Chromium by Playwright');
  if (!run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])) return undefined;
  const script = "import { chromium } from 'playwright-core'; console.log(chromium.executablePath());";
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
