import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs';

/** A person with a browser of their own at the application, and what went wrong in it. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors and content policy violations of every page, in order. */
  readonly problems: string[];
  /** Addresses outside the origin of the application that any page asked for. */
  readonly strangers: string[];
}

/** Starts Chromium with the same software rendering everywhere. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath === undefined ? {} : { executablePath }) });
}

/** Opens the application in a context of its own and watches it; `baseUrl` is where it is served. */
export async function visit(
  browser: Browser,
  options: BrowserContextOptions = {},
  baseUrl: string = inject('baseUrl'),
): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: baseUrl, locale: 'en-GB', ...options });
  const problems: string[] = [];
  const strangers: string[] = [];
  const origin = new URL(baseUrl).origin;
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) strangers.push(url.href);
  });
  context.on('weberror', (event) => problems.push(String(event.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(baseUrl);
  return { context, page, problems, strangers };
}

/** Waits until the service worker has copied everything and controls the page. */
export async function waitUntilOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker?.controller !== null);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        navigator.serviceWorker.addEventListener('message', ({ data }) => {
          if (data.type === 'ready') resolve();
        });
        navigator.serviceWorker.controller?.postMessage({ type: 'keep-everything' });
      }),
  );
}
