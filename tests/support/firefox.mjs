import { isRunnable } from './chromium.mjs';

const USUAL_PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Finds the Firefox that one journey drives: the one named by the environment variable FIREFOX, else an installed one.
 *
 * @returns {string | undefined} the path of the program, or undefined when none is installed
 */
export function findFirefox() {
  const named = process.env['FIREFOX'];
  return named !== undefined && named !== '' ? named : USUAL_PLACES.find(isRunnable);
}
