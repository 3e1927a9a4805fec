import type { Page } from 'playwright-core';

/** Presses Tab until the element with this name or label has the focus, once it is on the page. */
export async function tabToName(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).first().waitFor({ state: 'attached' });
  for (let presses = 0; presses < 60; presses++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
      return (label ?? element)?.textContent ?? '';
    });
    if (focused === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}
