import { accessSync, constants } from 'node:fs';

/** Where Chromium or Chrome is usually installed, the most likely place first. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Software rendering that is the same on every machine, so that pictures can be compared. */
export const CHROMIUM_ARGS = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/**
 * Tells whether a file can be run by this user.
 *
 * @param {string} path
 * @returns {boolean}
 */
export function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds the Chromium that tests and benchmarks drive: the one named by the environment variable CHROMIUM, else an installed one.
 *
 * @returns {string | undefined} the path of the program, or undefined when none is installed
 */
export function findChromium() {
  const named = process.env['CHROMIUM'];
  return named !== undefined && named !== '' ? named : USUAL_PLACES.find(isRunnable);
}
