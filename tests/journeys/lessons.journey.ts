import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Language } from '@/core/kernel/language';
import { expectAccessible } from '../support/axe';
import { createLearner } from '../support/learner';
import { keepPicture, launchChromium, visit, waitUntilOffline } from '../support/visitor';

const LESSONS = ['how-to-look', 'photo-substitution', 'two-faces'] as const;

/** How long a specimen may take on a busy machine, in milliseconds. */
const PATIENCE_MS = 60_000;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Waits until every specimen and picture of the section that is open has been drawn. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('article [data-picture]')].every(
        (picture) => picture.getAttribute('data-picture') === 'shown',
      ) && document.querySelectorAll('article [aria-busy="true"]').length === 0,
    undefined,
    { timeout: PATIENCE_MS },
  );
}

/** Scrolls to each live specimen of the section that is open, since one is drawn when it comes near. */
async function lookAtAll(page: Page): Promise<void> {
  await page.locator('article figure[data-shown]').evaluateAll(async (figures) => {
    for (const figure of figures) {
      figure.scrollIntoView();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** Reads a lesson from the section that is open to its end, and waits in each for what stands in it. */
async function readToTheEnd(page: Page, say: (key: string) => string): Promise<number> {
  let sections = 1;
  const finish = page.getByRole('button', { name: say('learn:steps.finish') });
  for (;;) {
    await lookAtAll(page);
    await drawn(page);
    if (await finish.isVisible()) break;
    const before = page.url();
    await page.locator('article nav').getByRole('button').click();
    await page.waitForURL((url) => url.href !== before);
    sections += 1;
  }
  await finish.click();
  return sections;
}

test.each(LESSONS)('an officer reads %s to its end', async (lesson) => {
  const { page } = await visit(browser);
  const officer = createLearner(page);
  await officer.createProfile('Officer 61');
  await page.goto(`#/learn/${lesson}`);
  await page.getByRole('article').waitFor();

  const sections = await readToTheEnd(page, officer.say);

  await page.getByText(officer.say('learn:end.title')).waitFor();
  expect(sections).toBe(8);
  await keepPicture(page, `lesson-${lesson}`);
  await expectAccessible(page, `the end of ${lesson}`);
});

test('a specimen in the text is handled: light, loupe, and the untouched page in its place', async () => {
  const { page } = await visit(browser);
  const officer = createLearner(page);
  await officer.createProfile('Officer 62');
  await page.goto('#/learn/photo-substitution/edge');
  const specimen = page.locator('article figure').first();
  await specimen.locator('[data-picture="shown"]').waitFor({ timeout: PATIENCE_MS });

  await specimen.getByRole('button', { name: officer.say('examination:light.transmitted.name') }).click();
  await specimen.getByRole('button', { name: officer.say('reference:live.untouched') }).click();
  await specimen.getByRole('button', { name: officer.say('examination:action.loupe'), exact: true }).click();

  await specimen.getByText(officer.say('examination:version.twin'), { exact: true }).waitFor();
  await specimen.locator('[data-pictured="true"]').waitFor({ timeout: PATIENCE_MS });
  await page.getByRole('button', { name: officer.say('reference:live.moveLoupe') }).press('ArrowRight');
  expect(await specimen.locator('[data-picture="failed"]').count()).toBe(0);
  await expectAccessible(page, 'a specimen in a lesson under the loupe');
});

test('an activity is explained at once, and how it went stands there the next time', async () => {
  const { page } = await visit(browser);
  const officer = createLearner(page);
  await officer.createProfile('Officer 66');
  await page.goto('#/learn/how-to-look/light');
  const activity = page.getByRole('region', { name: 'Which light answers this doubt?', exact: true });
  await activity.getByRole('button', { name: officer.say('learn:activity.begin') }).click();
  const light = activity.getByRole('radio', { name: officer.say('examination:light.uv365.name') });
  await light.waitFor({ timeout: PATIENCE_MS, state: 'attached' });
  await light.press('Space');
  await activity.getByRole('button', { name: officer.say('exercise:answer'), exact: true }).click();
  await activity.getByRole('button', { name: officer.say('learn:activity.again') }).waitFor({ timeout: PATIENCE_MS });
  await expectAccessible(page, 'an activity in a lesson');

  await page.reload();

  await activity.getByText(/^Last time: /).waitFor();
});

test('the place is kept over a reload, and the list leads back to it', async () => {
  const { page } = await visit(browser);
  const officer = createLearner(page);
  await officer.createProfile('Officer 63');
  await page.goto('#/learn/two-faces');
  await page.locator('article nav').getByRole('button').click();
  const title = page.getByRole('heading', { level: 2, name: 'The face first, the data second' });
  await title.waitFor();

  await page.reload();
  await title.waitFor();
  await page.goto('#/learn');

  const goOn = page.getByRole('link', { name: /Continue: section 2 of 8/ });
  await goOn.waitFor();
  await expectAccessible(page, 'the list of lessons');
  await goOn.click();
  await title.waitFor();
});

test('a term opens over the lesson and leaves it where it is', async () => {
  const { page } = await visit(browser);
  const officer = createLearner(page);
  await officer.createProfile('Officer 64');
  await page.goto('#/learn/photo-substitution/edge');

  await page.getByRole('button', { name: 'Oblique light', exact: true }).first().click();
  const library = page.getByRole('dialog', { name: officer.say('common:nav.reference') });
  await library.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Escape');

  await library.waitFor({ state: 'detached' });
  expect(new URL(page.url()).hash).toBe('#/learn/photo-substitution/edge');
});

test.each([
  ['ar', 'rtl'],
  ['fr', 'ltr'],
] as const)('a lesson is read in %s on a phone without a network', async (language: Language, direction) => {
  const { page, context } = await visit(browser, {
    locale: language,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const officer = createLearner(page, language);
  await officer.createProfile('Officer 65');
  await waitUntilOffline(page);
  await context.setOffline(true);

  await page.goto('#/learn/how-to-look/light');
  await page.getByRole('article').waitFor();
  await drawn(page);

  expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await keepPicture(page, `lesson-phone-${language}`);
  await expectAccessible(page, `a lesson on a phone in ${language}`);
});
