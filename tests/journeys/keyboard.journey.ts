import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { createLearner } from '../support/learner';
import { pointersOf, watchPointers } from '../support/pointers';
import { tabToName } from '../support/tab-to-name';
import { keepPicture, launchChromium, visit } from '../support/visitor';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('a dozen is examined, marked, named and decided by keyboard alone, in the dark theme', async () => {
  const { page } = await visit(browser, { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
  const officer = createLearner(page);
  const { keyboard } = page;
  await watchPointers(page);

  await page.getByLabel(officer.say('profiles:name')).waitFor();
  await tabToName(page, officer.say('profiles:name'));
  await keyboard.type('Officer 15');
  await expectAccessible(page, 'welcome');
  await keyboard.press('Enter');
  await page.getByRole('link', { name: officer.say('first-look:skip') }).waitFor();
  await tabToName(page, officer.say('first-look:skip'));
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: officer.say('home:title.first') }).waitFor();
  await expectAccessible(page, 'today');
  await tabToName(page, officer.say('common:nav.practice'));
  await keyboard.press('Enter');
  await tabToName(page, officer.say('practice:mode.practice.start'));
  await keyboard.press('Enter');
  await officer.waitForSpecimen();

  for (const [key, light] of [
    ['5', 'uv365'],
    ['4', 'transmitted'],
    ['2', 'oblique'],
  ] as const) {
    await keyboard.press(key);
    await officer.table.and(page.getByLabel(officer.say(`examination:light.${light}.name`))).waitFor();
  }
  await keyboard.press('ArrowRight');
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('z');
  await page.locator('[data-pictured="true"]').waitFor();
  await keyboard.press('Escape');
  await keyboard.press('x');
  await page.getByRole('region', { name: officer.say('examination:mrz.title') }).waitFor();
  await expectAccessible(page, 'MRZ reader');
  await keyboard.press('Escape');
  await keyboard.press('f');
  await page.getByRole('region', { name: officer.say('examination:faces.title') }).waitFor();
  await expectAccessible(page, 'faces');
  await keepPicture(page, 'dark-faces');
  await keyboard.press('Escape');
  await keyboard.press('r');
  await page.locator('main [data-version="reference"] [data-shown]').first().waitFor();
  await expectAccessible(page, 'reference');
  await keepPicture(page, 'dark-reference');
  await keyboard.press('Escape');
  await keyboard.press('?');
  await page.getByRole('dialog', { name: officer.say('examination:help.title') }).waitFor();
  await expectAccessible(page, 'help');
  await keepPicture(page, 'dark-help');
  await keyboard.press('Escape');
  await keyboard.press('1');

  await keyboard.press('m');
  await keyboard.press('Enter');
  for (let step = 0; step < 8; step++) {
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowDown');
  }
  await keyboard.press('Enter');
  await keyboard.type('fold');
  await keyboard.press('Escape');
  await keyboard.press('m');
  await keyboard.press('Enter');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await page.getByRole('combobox', { name: officer.say('examination:naming.search') }).waitFor();
  await keyboard.type(officer.say('examination:sign.characters-differ.name').slice(0, 8));
  await keyboard.press('Enter');
  await expectAccessible(page, 'naming');
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await page
    .getByRole('button', {
      name: officer.say('examination:findings.show', {
        number: 1,
        sign: officer.say('examination:sign.characters-differ.name'),
      }),
    })
    .waitFor();
  await keyboard.press('Control+z');
  await officer.expectToRead('examination:findings.none');
  await keyboard.press('Control+Shift+z');

  for (let item = 1; item <= 12; item++) {
    await keyboard.press('Enter');
    await keyboard.press('Space');
    for (let step = 1; step < (item % 6) + 1; step++) await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await officer.readFeedback();
    if (item === 1) await expectAccessible(page, 'feedback');
    await keyboard.press('Enter');
    await officer.nextButton.waitFor({ state: 'hidden' });
    if (item < 12) await officer.waitForSpecimen();
  }
  await page.getByRole('heading', { level: 1, name: officer.say('summary:title') }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await keepPicture(page, 'dark-summary');
  await expectAccessible(page, 'summary');
  await tabToName(page, officer.say('common:nav.progress'));
  await keyboard.press('Enter');
  await officer.expectToRead('progress:tooFew.body', { count: 12, needed: 40 });
  await keepPicture(page, 'dark-progress');
  await expectAccessible(page, 'progress');

  expect(await pointersOf(page)).toBe(0);
});
