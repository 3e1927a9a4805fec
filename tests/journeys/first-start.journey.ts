import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROLES, type Role } from '@/core/tasks/role';
import { expectAccessible } from '../support/axe';
import { createLearner, type Learner } from '../support/learner';
import { pointersOf, watchPointers } from '../support/pointers';
import { tabToName } from '../support/tab-to-name';
import { keepPicture, launchChromium, visit } from '../support/visitor';

/** The light that the first look asks for. */
const LIGHT_OF = { officer: 'oblique', 'second-line': 'oblique', carrier: 'transmitted', trainer: 'oblique' } as const;

/** A card of home that a role has, besides the ten minutes. */
const CARD_OF = {
  officer: 'home:line.title',
  'second-line': 'home:topics.second-line.title',
  carrier: 'home:topics.carrier.title',
  trainer: 'home:doors.desk.title',
} as const satisfies Record<Role, string>;

const PATIENCE = { timeout: 60_000 };

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test.each(ROLES)('the first start of a person (%s) leads over a first look to a first specimen', async (role) => {
  const { page } = await visit(browser, { viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
  const person = createLearner(page);
  await page.getByLabel(person.say('profiles:name')).fill('Somebody');
  await page.getByRole('radio', { name: person.say(`profiles:role.${role}.name`) }).check();
  await keepPicture(page, `first-${role}-welcome`);
  await expectAccessible(page, 'welcome');
  await person.button(person.say('profiles:start')).click();

  await lookWithTheMouse(page, person, role);
  await person.button(person.say('first-look:begin')).click();
  await page.getByRole('banner').waitFor(PATIENCE);
  await page
    .getByText(person.say('examination:top.steps', { now: 1, total: 10 }))
    .first()
    .waitFor(PATIENCE);

  await page.goto('#/');
  await page.getByRole('heading', { level: 1, name: person.say('home:title.resume') }).waitFor();
  await page.getByRole('heading', { level: 2, name: person.say(CARD_OF[role]) }).waitFor(PATIENCE);
  await keepPicture(page, `first-${role}-home`);
  await expectAccessible(page, 'home');
  const first = await page.locator('main h1, main h2').first().textContent();
  expect(first).toBe(person.say('home:title.resume'));
});

test('the first look is taken by keyboard alone, in the dark theme', async () => {
  const { page } = await visit(browser, { viewport: { width: 1280, height: 860 }, colorScheme: 'dark' });
  const person = createLearner(page);
  const { keyboard } = page;
  await watchPointers(page);
  const press = async (name: string) => {
    await tabToName(page, name);
    await keyboard.press('Enter');
  };

  await page.getByLabel(person.say('profiles:name')).waitFor();
  await tabToName(page, person.say('profiles:name'));
  await keyboard.type('Officer 71');
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: person.say('first-look:table.title') }).waitFor(PATIENCE);
  await press(person.say('first-look:next'));
  await press(person.say('first-look:light.oblique.do'));
  await person.expectToRead('first-look:light.oblique.seen');
  await expectAccessible(page, 'a light');
  await keyboard.press('Enter');
  await press(`2 ${person.say('first-look:finding.spot.text')}`);
  await person.expectToRead('first-look:finding.wrong');
  await press(`1 ${person.say('first-look:finding.spot.portrait-print')}`);
  await person.expectToRead('first-look:finding.right');
  await expectAccessible(page, 'a finding');
  await keepPicture(page, 'first-keys-finding');
  await press(person.say('first-look:next'));
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await person.expectToRead('first-look:decide.wrong');
  await keyboard.press('ArrowLeft');
  await person.expectToRead('first-look:decide.right');
  await keepPicture(page, 'first-keys-decide');
  await expectAccessible(page, 'a decision');
  await press(person.say('first-look:home'));
  await page.getByRole('heading', { level: 1, name: person.say('home:title.first') }).waitFor();
  await page.getByRole('heading', { name: person.say('home:topics.second-line.title') }).waitFor(PATIENCE);

  expect(await pointersOf(page)).toBe(0);
});

test('the first start on a phone in Arabic, and the way around at the thumb', async () => {
  const { page } = await visit(browser, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    locale: 'ar',
  });
  const person = createLearner(page, 'ar');
  await page.getByLabel(person.say('profiles:name')).fill('بوابة 7');
  await page.getByRole('radio', { name: person.say('profiles:role.carrier.name') }).check();
  await keepPicture(page, 'first-phone-welcome');
  await expectAccessible(page, 'welcome');
  await person.button(person.say('profiles:start')).tap();
  await page.getByRole('heading', { name: person.say('first-look:table.title') }).waitFor(PATIENCE);
  await keepPicture(page, 'first-phone-table');
  await person.button(person.say('first-look:next')).tap();
  await person.button(person.say('first-look:light.transmitted.do')).tap();
  await person.expectToRead('first-look:light.transmitted.seen');
  await person.button(person.say('first-look:next')).tap();
  await spotOn(page, person).tap();
  await person.expectToRead('first-look:finding.right');
  await keepPicture(page, 'first-phone-finding');
  await expectAccessible(page, 'a finding');
  await expectToFit(page);
  await page.getByRole('link', { name: person.say('first-look:skip'), exact: true }).tap();
  await page.getByRole('heading', { name: person.say('home:topics.carrier.title') }).waitFor(PATIENCE);
  await keepPicture(page, 'first-phone-home');
  await expectAccessible(page, 'home');
  await expectToFit(page);

  await person.button(person.say('common:nav.more')).tap();
  await page.getByRole('link', { name: person.say('common:nav.reference'), exact: true }).waitFor();
  await keepPicture(page, 'first-phone-more');
  await expectAccessible(page, 'more places');
  await page
    .getByRole('navigation')
    .getByRole('link', { name: person.say('common:nav.settings'), exact: true })
    .tap();
  await page.getByRole('heading', { level: 1, name: person.say('settings:title') }).waitFor();
  await page.getByRole('radio', { name: person.say('profiles:role.trainer.name') }).check();
  await person.goTo('today');
  await page.getByRole('heading', { name: person.say('home:doors.desk.title') }).waitFor(PATIENCE);
  await keepPicture(page, 'first-phone-trainer');
  await expectToFit(page);
});

async function lookWithTheMouse(page: Page, person: Learner, role: Role): Promise<void> {
  await page.getByRole('heading', { level: 1, name: person.say('first-look:table.title') }).waitFor(PATIENCE);
  await page.locator('main [data-picture="shown"]').waitFor(PATIENCE);
  await keepPicture(page, `first-${role}-look`);
  await expectAccessible(page, 'the table');
  await person.button(person.say('first-look:next')).click();
  await page.getByRole('button', { name: person.say(`examination:light.${LIGHT_OF[role]}.name`), exact: true }).click();
  await person.expectToRead(`first-look:light.${LIGHT_OF[role]}.seen`);
  await keepPicture(page, `first-${role}-light`);
  await person.button(person.say('first-look:next')).click();
  await spotOn(page, person).click();
  await person.expectToRead('first-look:finding.right');
  await keepPicture(page, `first-${role}-finding`);
  await person.button(person.say('first-look:next')).click();
  await page.getByRole('radio', { name: person.say('examination:decide.step.6'), exact: true }).check();
  await person.expectToRead('first-look:decide.right');
  await keepPicture(page, `first-${role}-decide`);
}

/** The place of the photograph, on the page itself. */
function spotOn(page: Page, person: Learner): Locator {
  return page
    .locator('[data-surface="desk"]')
    .getByRole('button', { name: person.say('first-look:finding.spot.portrait-print') });
}

/** Nothing scrolls sideways: neither the page nor the way around. */
async function expectToFit(page: Page): Promise<void> {
  const widths = await page.evaluate(() =>
    [document.documentElement, document.querySelector('nav')].map((element) => element?.scrollWidth ?? 0),
  );
  expect(Math.max(...widths)).toBeLessThanOrEqual(390);
}
