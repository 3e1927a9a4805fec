import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { BUILD } from '../../src/cli/prepare.mjs';
import { createStaticServer, listen } from '../../src/cli/static-server.mjs';
import { launchChromium, visit, waitUntilOffline } from '../support/visitor';

let browser: Browser;
let folder: string;
let server: Server;
let port = 0;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loupe-build-'));
  cpSync(BUILD, folder, { recursive: true });
  await serve(0);
});

afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

test('after the first visit the application starts with the network off and asks no stranger', async () => {
  const { context, page, problems, strangers } = await visit(browser, {}, { address: address() });
  await waitUntilOffline(page);
  const heading = await page.locator('h1').textContent();

  await context.setOffline(true);
  await page.reload();
  const reloaded = await page.locator('h1').textContent();
  stop();
  const fresh = await context.newPage();
  await fresh.goto(address());

  expect(reloaded).toBe(heading);
  expect(await fresh.locator('h1').textContent()).toBe(heading);
  expect(problems).toEqual([]);
  expect(strangers).toEqual([]);
  await context.close();
});

test('every file of the build is kept for offline use', async () => {
  const { context, page } = await visit(browser, {}, { address: address() });
  await waitUntilOffline(page);
  const paths: string[] = await page.evaluate(async () => {
    const cache = await caches.open('loupe-files');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname.slice(1));
  });

  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  const listed = [...worker.matchAll(/"path":"([^"]+)"/g)].map(([, path]) => path);

  expect(listed.length).toBeGreaterThan(10);
  expect(paths.sort()).toEqual(listed.sort());
  await context.close();
});

test('a new version waits until it is asked for, and is whole before that', async () => {
  const { context, page } = await visit(browser, {}, { address: address() });
  await waitUntilOffline(page);
  await publishNote('newer');

  await page.reload();
  const before = await noteOf(page);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  for (const leftAfterMs of [100, 60, 140, 100, 0]) {
    await page.reload({ waitUntil: 'commit' });
    await page.waitForTimeout(leftAfterMs);
  }
  await page.reload();
  const announced = await noteOf(page);
  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    await new Promise<void>((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
      waiting?.postMessage({ type: 'take-over' });
    });
  });
  stop();
  await page.reload();

  expect(before).toBe(null);
  expect(announced).toBe(null);
  expect(await noteOf(page)).toBe('newer');
  await context.close();
});

function address(): string {
  return `http://localhost:${port}/`;
}

async function serve(onPort: number): Promise<void> {
  server = createStaticServer(folder);
  port = await listen(server, { port: onPort, host: '127.0.0.1', attempts: 1 });
}

function stop(): void {
  server.closeAllConnections();
  server.close();
}

/** Publishes a version whose only difference is a note in its page, as a build would. */
async function publishNote(note: string): Promise<void> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const newer = page.replace('<body', `<body data-note="${note}"`);
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  writeFileSync(join(folder, 'index.html'), newer);
  writeFileSync(join(folder, 'service-worker.js'), worker.replaceAll(digestOf(page), digestOf(newer)));
  stop();
  await serve(port);
}

function noteOf(page: Page): Promise<string | null> {
  return page.locator('body').getAttribute('data-note');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
