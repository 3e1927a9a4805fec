import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TASK_KINDS, type TaskKind } from '@/core/tasks/task-kind';
import { expectAccessible } from '../support/axe';
import { BY_KEYS, button, OF_WORDS, outcome, pictured, tabTo } from '../support/exercises-by-keys';
import { createLearner } from '../support/learner';
import { pointersOf, watchPointers } from '../support/pointers';
import { keepPicture, launchChromium, visit } from '../support/visitor';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test.each(inThrees(TASK_KINDS))(
  'these are done to their end by keyboard alone, and axe finds nothing: $kinds',
  async ({ kinds }) => {
    const { page } = await visit(browser, { viewport: { width: 1280, height: 860 } });
    const officer = createLearner(page);
    const typist = { page, say: officer.say };
    await watchPointers(page);

    for (const kind of kinds) {
      await page.goto(`#/exercise/${kind}/7`);
      await page.getByRole('heading', { level: 1, name: officer.say(`exercise:kind.${kind}.prompt`) }).waitFor();
      if (!OF_WORDS.includes(kind)) await pictured(page);
      await BY_KEYS[kind](typist);
      await outcome(typist).waitFor();
      await faded(page);
      await expectAccessible(page, kind);
      await keepPicture(page, `exercise-${kind}`);
    }
    await tabTo(page, button(typist, 'exercise:again'));
    await page.keyboard.press('Enter');
    await outcome(typist).waitFor({ state: 'hidden' });

    expect(await pointersOf(page)).toBe(0);
  },
);

/** A few at a time, so that a busy machine has time for each. */
function inThrees(kinds: readonly TaskKind[]): readonly { readonly kinds: readonly TaskKind[] }[] {
  return kinds.flatMap((_, index) => (index % 3 === 0 ? [{ kinds: kinds.slice(index, index + 3) }] : []));
}

/** Waits until the button that answered has faded into the one that leads on. */
async function faded(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
