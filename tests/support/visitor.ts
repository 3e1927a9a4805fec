import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
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

/**
 * How a visitor comes: `seed` makes all their sessions begin alike, `address` is where the application is served, an
 * error that matches `provoked` is no problem, and `prepare` works on the page before it has been anywhere.
 */
export interface VisitOptions {
  readonly seed?: number;
  readonly address?: string;
  readonly provoked?: RegExp;
  readonly prepare?: (page: Page) => Promise<void>;
}

const SEED = 20_260_301;

/** Starts Chromium with the same software rendering everywhere; `args` are further options of the program. */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch(programOf(args));
}

/**
 * Opens the application in a context of its own and watches it; when the test ends the context is closed, and the test
 * fails if a page had an error, broke the content security policy, or asked a stranger.
 */
export async function visit(
  browser: Browser,
  options: BrowserContextOptions = {},
  visit: VisitOptions = {},
): Promise<Visitor> {
  const baseURL = visit.address ?? inject('baseUrl');
  const context = await browser.newContext({ baseURL, locale: 'en-GB', ...options });
  return arrive(context, await context.newPage(), { ...visit, address: baseURL });
}

/** Opens the application in a browser that keeps what it stores in `folder`, as on a person's own device. */
export async function visitFrom(folder: string, visit: VisitOptions = {}): Promise<Visitor> {
  const baseURL = visit.address ?? inject('baseUrl');
  const context = await chromium.launchPersistentContext(folder, {
    ...programOf([]),
    baseURL,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  });
  return arrive(context, context.pages()[0] ?? (await context.newPage()), { ...visit, address: baseURL });
}

/** Makes a folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'loupe-journey-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
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

/** Keeps a picture of the page for a person to look at, in the folder that LOUPE_SHOTS names; else does nothing. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['LOUPE_SHOTS'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

function programOf(args: readonly string[]) {
  const executablePath = findChromium();
  return { args: [...CHROMIUM_ARGS, ...args], ...(executablePath === undefined ? {} : { executablePath }) };
}

async function arrive(
  context: BrowserContext,
  page: Page,
  { address, seed = SEED, provoked, prepare }: VisitOptions & { readonly address: string },
): Promise<Visitor> {
  const visitor = {
    context,
    page,
    problems: watchProblems(context, provoked),
    strangers: watchStrangers(context, address),
  };
  onTestFinished(async () => {
    await context.close();
    expect(visitor.problems, 'errors in the browser').toEqual([]);
    expect(visitor.strangers, 'requests that left the origin').toEqual([]);
  });
  await context.addInitScript(beginAlike, seed);
  await context.addInitScript(tellWhatIsTakenBack);
  await prepare?.(page);
  await page.goto(address);
  return visitor;
}

function watchProblems(context: BrowserContext, provoked: RegExp | undefined): string[] {
  const problems: string[] = [];
  const note = (problem: string) => {
    if (!provoked?.test(problem)) problems.push(problem);
  };
  context.on('weberror', (event) => note(String(event.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  return problems;
}

function watchStrangers(context: BrowserContext, address: string): string[] {
  const strangers: string[] = [];
  const { origin } = new URL(address);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) strangers.push(url.href);
  });
  return strangers;
}

/** Runs in the page: the one number from which a session is made is always the same. */
function beginAlike(seed: number): void {
  const random = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = (array) => {
    if (array instanceof Uint32Array && array.length === 1) array[0] = seed;
    else random(array);
    return array;
  };
}

/** Runs in the page: what already stood must not go while something else on the screen is on its way. */
function tellWhatIsTakenBack(): void {
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      // So React hides what has to wait for a part that was not there yet.
      const taken = target instanceof HTMLElement && target.style.getPropertyPriority('display') === 'important';
      if (taken)
        console.error(`Taken back for a part on its way at ${location.hash}: ${target.textContent.slice(0, 80)}`);
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['style'] });
}
