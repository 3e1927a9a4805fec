import type { Page } from 'playwright-core';
import type { Bench } from './measurement';

/** A page in a browser of its own. */
export interface OpenedPage {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** The size of the table that is measured, in CSS pixels. */
export const TABLE_SIZE = { width: 1200, height: 850 } as const;

/** Opens an address of the bench in a fresh browser. */
export async function openPage(bench: Bench, path: string): Promise<OpenedPage> {
  const browser = await bench.launch();
  const context = await browser.newContext({ baseURL: bench.baseUrl, viewport: TABLE_SIZE, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(path);
  return { page, close: () => browser.close() };
}
