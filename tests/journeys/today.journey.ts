import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isTaskKind, TASK_KINDS, type TaskKind } from '@/core/tasks/task-kind';
import { expectAccessible } from '../support/axe';
import { BY_KEYS, button, OF_WORDS, outcome, pictured, type Typist, tabTo } from '../support/exercises-by-keys';
import { createLearner } from '../support/learner';
import { pointersOf, watchPointers } from '../support/pointers';
import { keepPicture, launchChromium, visit } from '../support/visitor';

/** How long an item may take on a busy machine, in milliseconds. */
const PATIENCE_MS = 90_000;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('today, with its examinations and exercises, runs to its summary by keyboard alone, over a reload in mid-exercise', async () => {
  const { page } = await visit(browser, { viewport: { width: 1280, height: 860 } });
  const officer = createLearner(page);
  const typist = { page, say: officer.say };
  await officer.createProfile('Officer 61');
  await watchPointers(page);
  await page.goto('#/practice');
  await start(typist);

  const seen: ('examination' | TaskKind)[] = [];
  let reloaded = false;
  for (let items = await itemsOf(page); seen.length < items; ) {
    const kind = await itemOnTable(typist);
    seen.push(kind);
    if (kind === 'examination') {
      await decideByKeys(typist);
      continue;
    }
    if (!reloaded && (await beginAndReload(typist, kind))) reloaded = true;
    await BY_KEYS[kind](typist);
    await outcome(typist).waitFor({ timeout: PATIENCE_MS });
    if (seen.length === items) await expectAccessible(page, kind);
    await goOn(typist);
  }

  await page.getByRole('heading', { level: 1, name: officer.say('summary:title') }).waitFor({ timeout: PATIENCE_MS });
  await expectAccessible(page, 'summary');
  await keepPicture(page, 'today-summary');
  expect(new Set(seen).size).toBeGreaterThan(2);
  expect(reloaded).toBe(true);

  const at = seen.findIndex((kind) => kind !== 'examination');
  const again = officer.say('summary:exercises.lookAt', { number: at + 1 });
  await tabTo(page, page.getByRole('link', { name: again, exact: true }));
  await page.keyboard.press('Enter');
  await outcome(typist).waitFor({ timeout: PATIENCE_MS });
  await expectAccessible(page, 'an exercise looked at again');
  await keepPicture(page, 'today-again');

  expect(await answersStored(page)).toBe(seen.length);
  expect(await pointersOf(page)).toBe(0);
});

async function start(typist: Typist): Promise<void> {
  const begin = button(typist, 'practice:today.start');
  await begin.waitFor({ timeout: PATIENCE_MS });
  await tabTo(typist.page, begin);
  await typist.page.keyboard.press('Enter');
  await typist.page.waitForURL(/#\/session\//, { timeout: PATIENCE_MS });
}

/** Tells what lies on the table, once it can be seen and nothing of it was answered. */
async function itemOnTable({ page, say }: Typist): Promise<'examination' | TaskKind> {
  const decide = page.getByRole('radio', { name: say('examination:decide.step.1'), exact: true });
  const exercise = page.locator('section[data-kind]');
  await decide.or(exercise).first().waitFor({ timeout: PATIENCE_MS });
  const kind = (await exercise.count()) > 0 ? await exercise.first().getAttribute('data-kind') : null;
  if (kind === null) {
    await page.locator('main [data-version="specimen"] > [data-shown]').first().waitFor({ timeout: PATIENCE_MS });
    return 'examination';
  }
  if (!isTaskKind(kind)) throw new Error(`${kind} is none of ${TASK_KINDS.join(', ')}`);
  if (!OF_WORDS.includes(kind)) await pictured(page);
  return kind;
}

async function decideByKeys(typist: Typist): Promise<void> {
  const { page, say } = typist;
  await tabTo(page, page.getByRole('radio', { name: say('examination:decide.step.1'), exact: true }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await goOn(typist);
}

/** Chooses something in an exercise of choices, loads the page again, and looks whether it is still chosen. */
async function beginAndReload(typist: Typist, kind: TaskKind): Promise<boolean> {
  const { page } = typist;
  const inputs = page.locator('section[data-kind] input:is([type="radio"], [type="checkbox"])');
  if ((await inputs.count()) < 2) return false;
  await tabTo(page, inputs.first());
  await page.keyboard.press('Space');
  await expect.poll(() => draftStored(page)).toBe(kind);
  await page.reload();
  expect(await itemOnTable(typist)).toBe(kind);
  expect(await inputs.first().isChecked()).toBe(true);
  // What is ticked already would be unticked by whoever ticks it once more.
  if ((await inputs.first().getAttribute('type')) === 'checkbox') await inputs.first().press('Space');
  return true;
}

async function goOn(typist: Typist): Promise<void> {
  const { page, say } = typist;
  const next = page.getByRole('button', {
    name: new RegExp(`^(${say('examination:feedback.nextItem')}|${say('examination:feedback.summary')})$`),
  });
  await next.waitFor({ timeout: PATIENCE_MS });
  await tabTo(page, next);
  await page.keyboard.press('Enter');
  await next.waitFor({ state: 'hidden', timeout: PATIENCE_MS });
}

/** Reads from the bar how many items the session has. */
async function itemsOf(page: Page): Promise<number> {
  const words = page
    .getByRole('banner')
    .getByText(/\d+ .+ \d+/)
    .first();
  await words.waitFor({ timeout: PATIENCE_MS });
  return Number(/\d+$/.exec((await words.textContent()) ?? '')?.[0]);
}

/** Tells which kind of exercise the session keeps work on; null where it keeps none. */
function draftStored(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open('loupe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const read = opening.result.transaction('sessions').objectStore('sessions').getAll();
          read.onsuccess = () => resolve(read.result[0]?.draft?.task ?? null);
          read.onerror = () => reject(read.error);
        };
      }),
  );
}

function answersStored(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('loupe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction('answers').objectStore('answers').count();
          count.onsuccess = () => resolve(count.result);
          count.onerror = () => reject(count.error);
        };
      }),
  );
}

test('an exercise is answered with the fingers on a phone', async () => {
  const { page } = await visit(browser, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });
  const officer = createLearner(page);
  const typist = { page, say: officer.say };
  await page.goto('#/exercise/classify/7');
  await page.getByRole('heading', { level: 1, name: officer.say('exercise:kind.classify.prompt') }).waitFor();
  await pictured(page);

  await page.getByRole('radio').first().tap();
  await button(typist, 'exercise:answer').tap();
  await outcome(typist).waitFor({ timeout: PATIENCE_MS });

  await expectAccessible(page, 'an exercise on a phone');
  await keepPicture(page, 'phone-exercise');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
