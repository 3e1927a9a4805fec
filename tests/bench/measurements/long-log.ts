import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../support/chromium.mjs';
import { atMostTimesInRounds, type Bench, type Measurement, told } from '../measurement';
import { TABLE_SIZE } from '../open-page';
import { median } from '../statistics';

const FEW = 1000;
const MANY = 1_000_000;
const MOST_TIMES = 1.2;
const ROUNDS = 21;
/** Storing takes milliseconds and is told apart from chance only by many rounds. */
const APPEND_ROUNDS = 100;
/** The answers of a session; nobody stores hundreds in a row. */
const APPENDED = 12;
/** How long the files of a disk must not change, in seconds. */
const QUIET_S = 5;

/** The pictures on a screen from which on its numbers stand there. */
const SHOWN = { home: { path: '#/', pictures: 2 }, progress: { path: '#/progress', pictures: 7 } } as const;

/** A filled device; what was measured on it is in milliseconds, one number for each round. */
interface Device {
  readonly context: BrowserContext;
  readonly times: Record<keyof typeof SHOWN | 'append', number[]>;
}

/**
 * What a long log costs: the time from a fresh page to the numbers of home and of progress, and the time to store one
 * more answer, with a million answers against a thousand over the same five years, each on a disk of its own. The logs are
 * laid in large parts with what is derived from them counted beside, as answer after answer would have left it.
 */
export const LONG_LOG: Measurement = {
  name: 'long-log',
  async take(bench) {
    const folders = [mkdtempSync(join(tmpdir(), 'loupe-few-')), mkdtempSync(join(tmpdir(), 'loupe-many-'))] as const;
    try {
      const few = await fillDevice(bench, folders[0], FEW);
      const begun = performance.now();
      const many = await fillDevice(bench, folders[1], MANY);
      const filledS = (performance.now() - begun) / 1000;
      await inRounds(ROUNDS, [few, many], (device) => openOn(bench, device));
      await inRounds(APPEND_ROUNDS, [few, many], appendOn);
      await Promise.all([few, many].map(({ context }) => context.close()));
      const ratio = (name: string, what: keyof Device['times']) =>
        atMostTimesInRounds(name, many.times[what], 'ms', few.times[what], MOST_TIMES);
      return [
        ratio('home opens with a million answers, beside a thousand', 'home'),
        ratio('progress opens with a million answers, beside a thousand', 'progress'),
        ratio('one more answer is stored, beside a million and beside a thousand', 'append'),
        told('a million answers were written', filledS, 's'),
      ];
    } finally {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

/**
 * Fills a disk and starts its browser again: what is measured is a device as it is found after years, whose browser has long put
 * in order what was written, not one that was just filled.
 */
async function fillDevice(bench: Bench, folder: string, count: number): Promise<Device> {
  const filling = await openDevice(bench, folder);
  const page = await fillLog(filling, count);
  await settle(folder);
  await page.close();
  await filling.close();
  return { context: await openDevice(bench, folder), times: { home: [], progress: [], append: [] } };
}

function openDevice(bench: Bench, folder: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  return chromium.launchPersistentContext(folder, {
    args: CHROMIUM_ARGS,
    ...(executablePath === undefined ? {} : { executablePath }),
    baseURL: bench.baseUrl,
    viewport: TABLE_SIZE,
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
}

async function fillLog(context: BrowserContext, count: number): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto('bench/log.html');
  await page.evaluate(
    async ([answers, now]) => {
      const log: typeof import('../pages/log') = await import(new URL('log.js', document.baseURI).href);
      await log.fill(answers, now);
    },
    [count, Date.now()] as const,
  );
  return page;
}

/** Resolves when the browser has left the files of a disk alone for a while. */
async function settle(folder: string): Promise<void> {
  let last = '';
  for (let quietS = 0; quietS < QUIET_S; quietS++) {
    await sleep(1000);
    const now = filesIn(folder);
    if (now !== last) quietS = 0;
    last = now;
  }
}

function filesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath.includes('leveldb'))
    .map((entry) => `${entry.name} ${statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size}`)
    .join();
}

/** Takes a measure on both devices in each round, each of them first in every other round. */
async function inRounds(
  rounds: number,
  [one, other]: readonly [Device, Device],
  take: (device: Device) => Promise<void>,
) {
  for (let round = 0; round < rounds; round++) {
    for (const device of round % 2 === 0 ? [one, other] : [other, one]) await take(device);
  }
}

async function openOn(bench: Bench, { context, times }: Device): Promise<void> {
  for (const screen of ['home', 'progress'] as const) {
    const { path, pictures } = SHOWN[screen];
    const page = await context.newPage();
    await page.goto(new URL(path, bench.baseUrl).href);
    const shown = await page.waitForFunction(
      (wanted) => document.querySelectorAll('main svg[role="img"]').length >= wanted && performance.now(),
      pictures,
    );
    times[screen].push(Number(await shown.jsonValue()));
    await page.close();
  }
}

async function appendOn({ context, times }: Device): Promise<void> {
  const page = await context.newPage();
  await page.goto('bench/log.html');
  const taken = await page.evaluate(
    async ([count, now]) => {
      const log: typeof import('../pages/log') = await import(new URL('log.js', document.baseURI).href);
      return log.append(count, now);
    },
    [APPENDED, Date.now()] as const,
  );
  times.append.push(median(taken));
  await page.close();
}
