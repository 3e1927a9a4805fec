import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../support/chromium.mjs';
import { atMostTimes, type Bench, type Measurement, told } from '../measurement';
import { TABLE_SIZE } from '../open-page';
import { median } from '../statistics';

const FEW = 1000;
const MANY = 1_000_000;
const MOST_TIMES = 1.2;
const ROUNDS = 15;
/** The answers of a session; nobody stores hundreds in a row. */
const APPENDED = 12;
/** How long the files of a disk must not change, in seconds. */
const QUIET_S = 5;

/** The pictures on a screen from which on its numbers stand there. */
const SHOWN = { home: { path: '#/', pictures: 2 }, progress: { path: '#/progress', pictures: 7 } } as const;

interface Device {
  readonly context: BrowserContext;
  readonly times: Record<keyof typeof SHOWN, number[]>;
  readonly appends: number[];
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
      for (let round = 0; round < ROUNDS; round++) {
        const devices = round % 2 === 0 ? [few, many] : [many, few];
        for (const device of devices) await openOn(bench, device);
      }
      await Promise.all([few, many].map(({ context }) => context.close()));
      const ratio = (name: string, of: (device: Device) => readonly number[]) =>
        atMostTimes(name, median(of(many)), 'ms', median(of(few)), MOST_TIMES);
      return [
        ratio('home opens with a million answers, beside a thousand', ({ times }) => times.home),
        ratio('progress opens with a million answers, beside a thousand', ({ times }) => times.progress),
        ratio('one more answer is stored, beside a million and beside a thousand', ({ appends }) => appends),
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
  return { context: await openDevice(bench, folder), times: { home: [], progress: [] }, appends: [] };
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

async function openOn(bench: Bench, { context, times, appends }: Device): Promise<void> {
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
  const page = await context.newPage();
  await page.goto('bench/log.html');
  const taken = await page.evaluate(
    async ([count, now]) => {
      const log: typeof import('../pages/log') = await import(new URL('log.js', document.baseURI).href);
      return log.append(count, now);
    },
    [APPENDED, Date.now()] as const,
  );
  appends.push(...taken);
  await page.close();
}
