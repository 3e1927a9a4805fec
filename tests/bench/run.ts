import { chromium } from 'playwright-core';
import { writeOutput } from '../../src/cli/output-file';
import { BUILD, buildApplication } from '../../src/cli/prepare.mjs';
import { type OptionValues, readOptions, readWord } from '../../src/cli/read-options';
import { runCommand } from '../../src/cli/run-command';
import { ok } from '../../src/core/kernel/result';
import { CHROMIUM_ARGS, findChromium } from '../support/chromium.mjs';
import type { Measurement, Result } from './measurement';
import { FIRST_LOAD } from './measurements/first-load';
import { FIRST_SESSION } from './measurements/first-session';
import { FIRST_VISIT } from './measurements/first-visit';
import { LIGHT } from './measurements/light';
import { LONG_LOG } from './measurements/long-log';
import { MAKING } from './measurements/making';
import { MEMORY } from './measurements/memory';
import { PAINTING } from './measurements/painting';
import { PAN_AND_ZOOM } from './measurements/pan-and-zoom';
import { serveBench } from './serve-bench';
import { table } from './table';

const MEASUREMENTS: readonly Measurement[] = [
  FIRST_LOAD,
  FIRST_VISIT,
  FIRST_SESSION,
  PAN_AND_ZOOM,
  LIGHT,
  PAINTING,
  MAKING,
  MEMORY,
  LONG_LOG,
];

const HELP = `Measures how fast and how small Loupe is, beside OpenSeadragon where that can do the same.

  npm run bench [-- OPTIONS]

  --only NAME  takes one measurement: ${MEASUREMENTS.map(({ name }) => name).join(', ')}
  --json F     the file for the results (default: bench-results.json)
  --no-fail    exits with 0 even when a limit does not hold
  --help       shows this

Exits with 1 when a limit does not hold, with 2 when an option is wrong. Rendering is by software, the same on every machine.
`;

const OPTIONS = {
  only: { type: 'string' },
  json: { type: 'string' },
  'no-fail': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

process.exitCode = await runCommand(HELP, readOptions(process.argv.slice(2), OPTIONS), bench);

async function bench(given: OptionValues<typeof OPTIONS>) {
  const { only, json = 'bench-results.json', 'no-fail': noFail = false } = given;
  const named =
    only === undefined
      ? null
      : readWord(
          'only',
          only,
          MEASUREMENTS.map(({ name }) => name),
        );
  if (named && !named.ok) return named;
  if (!buildApplication()) return ok(1);
  const results = await takeAll(MEASUREMENTS.filter(({ name }) => !named || name === named.value));
  writeOutput(json, `${JSON.stringify(results, null, 2)}\n`);
  const broken = results.filter(({ holds }) => !holds).length;
  console.log(broken === 0 ? '\nAll limits hold.' : `\n${broken} of the limits do not hold.`);
  return ok(broken === 0 || noFail ? 0 : 1);
}

async function takeAll(measurements: readonly Measurement[]): Promise<readonly Result[]> {
  const executablePath = findChromium();
  const launch = () =>
    chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath === undefined ? {} : { executablePath }) });
  const served = await serveBench();
  const results: Result[] = [];
  try {
    for (const measurement of measurements) {
      const taken = await measurement.take({ baseUrl: served.baseUrl, build: BUILD, launch });
      console.log(table(taken));
      results.push(...taken);
    }
  } finally {
    served.close();
  }
  return results;
}
