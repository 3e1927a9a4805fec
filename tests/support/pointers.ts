import type { Page } from 'playwright-core';

/** Begins to count every event of a pointer in a page; `pointersOf` tells how many there were. */
export async function watchPointers(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const kind of ['pointerdown', 'pointermove', 'mousedown', 'touchstart', 'wheel']) {
      window.addEventListener(
        kind,
        () => {
          const { dataset } = document.documentElement;
          dataset['pointers'] = String(Number(dataset['pointers'] ?? 0) + 1);
        },
        { capture: true },
      );
    }
  });
}

/** Tells how many events of a pointer there were since they were watched. */
export function pointersOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset['pointers'] ?? 0));
}
