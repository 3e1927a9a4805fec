import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from 'playwright-core';
import { ROOT } from '../../../src/cli/prepare.mjs';
import { createLearner, type Learner } from '../../support/learner';
import { atMost, type Bench, type Measurement, told } from '../measurement';
import { TABLE_SIZE } from '../open-page';

const MOST_MB = 25;
const MOST_IN_SESSION_MB = 1.5;
const ITEMS = 12;
const BYTES_IN_MB = 1_000_000;

/**
 * How heavy specimens are: all that lies in their folder, and all that comes over the wire from the home screen to the
 * summary of the first dozen. What is fetched for later, to work without a network, does not count.
 */
export const FIRST_SESSION: Measurement = {
  name: 'first-session',
  async take(bench) {
    const megabytes = (bytes: number) => bytes / BYTES_IN_MB;
    const { before, during } = await weighSession(bench);
    return [
      atMost('all of specimens/ on the disk', megabytes(weighFolder(join(ROOT, 'specimens'))), 'MB', MOST_MB),
      atMost(`over the wire for a first session of ${ITEMS}`, megabytes(during), 'MB', MOST_IN_SESSION_MB),
      told('over the wire before it, from the first visit to the home screen', megabytes(before), 'MB'),
    ];
  },
};

function weighFolder(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** Bytes of responses with their headers, before a session begins and from then to its summary. */
interface Weight {
  readonly before: number;
  readonly during: number;
}

async function weighSession(bench: Bench): Promise<Weight> {
  const browser = await bench.launch();
  try {
    const context = await browser.newContext({
      baseURL: bench.baseUrl,
      viewport: TABLE_SIZE,
      locale: 'en-GB',
      serviceWorkers: 'block',
    });
    const fetched: Promise<number>[] = [];
    context.on('requestfinished', (request) => {
      fetched.push(weigh(request));
    });
    const page = await context.newPage();
    const officer = createLearner(page);
    await page.goto('');
    await officer.createProfile('Officer');
    await page.waitForLoadState('networkidle');
    const first = fetched.length;
    await examineDozen(officer);
    const weights = await Promise.all(fetched);
    const sum = (parts: readonly number[]) => parts.reduce((total, weight) => total + weight, 0);
    return { before: sum(weights.slice(0, first)), during: sum(weights.slice(first)) };
  } finally {
    await browser.close();
  }
}

async function weigh(request: Request): Promise<number> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return responseBodySize + responseHeadersSize;
}

async function examineDozen(officer: Learner): Promise<void> {
  await officer.startPractice();
  for (let item = 0; item < ITEMS; item++) {
    await officer.decide(3);
    await officer.readFeedback();
    await officer.next();
  }
}
