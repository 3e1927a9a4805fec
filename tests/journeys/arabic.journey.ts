import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { createLearner } from '../support/learner';
import { apart, halvesOf } from '../support/picture-of';
import { keepPicture, launchChromium, visit } from '../support/visitor';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('the language changes in the middle of a session: everything is mirrored but the specimen', async () => {
  const { page } = await visit(browser, { viewport: { width: 1440, height: 900 } });
  const english = createLearner(page);
  const arabic = createLearner(page, 'ar');
  const rail = page.getByRole('navigation').first();
  await english.createProfile('Officer 16');
  await english.startPractice();
  // The hint is longer in one language than in the other, and the page makes room for it.
  await english.button(english.say('examination:hint.done')).click();
  await page.waitForTimeout(600);
  const [left, right] = await halvesOf(english.sheet);
  const railBefore = await rail.boundingBox();

  await page.getByRole('link', { name: english.say('examination:top.leave') }).click();
  await page
    .getByRole('link', { name: english.say('common:nav.settings') })
    .first()
    .click();
  await page.getByRole('radio', { name: 'العربية' }).click();
  await page.getByRole('heading', { level: 1, name: arabic.say('settings:title') }).waitFor();
  await keepPicture(page, 'arabic-settings');
  await expectAccessible(page, 'settings');
  await arabic.goTo('today');
  await page.getByRole('heading', { level: 1, name: arabic.say('home:title.resume') }).waitFor();
  await keepPicture(page, 'arabic-today');
  await expectAccessible(page, 'today');
  await arabic.resumePractice();
  const [leftNow, rightNow] = await halvesOf(arabic.sheet);
  const railAfter = await rail.boundingBox();
  await keepPicture(page, 'arabic-table');
  await expectAccessible(page, 'light table');

  await arabic.switchLight('uv365');
  await arabic.switchLight('white');
  await arabic.markPlace({ from: [0.05, 0.25], to: [0.35, 0.65] });
  await keepPicture(page, 'arabic-naming');
  await arabic.nameSign('edge-around-portrait', '3a');
  await arabic.decide(6);
  await arabic.readFeedback();
  await keepPicture(page, 'arabic-feedback');
  await expectAccessible(page, 'feedback');
  await arabic.next();

  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(railBefore?.x).toBe(0);
  expect(railAfter?.x).toBeGreaterThan(1200);
  expect(apart(left, right)).toBeGreaterThan(2);
  expect(apart(leftNow, left)).toBeLessThan(1);
  expect(apart(rightNow, right)).toBeLessThan(1);
});
