import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { createLearner, type Learner } from '../support/learner';
import { keepPicture, launchChromium, visit } from '../support/visitor';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Everything about an examination that a learner would have to do again if it were lost. */
async function stateOf(page: Page, learner: Learner) {
  return {
    position: await learner.position(),
    table: await learner.table.getAttribute('aria-label'),
    sheet: await learner.sheet.evaluate((element) => element.style.transform),
    tilt: await page.getByTitle(learner.say('examination:tilt.hint')).getAttribute('aria-label'),
    loupe: await page.locator('[data-pictured="true"]').textContent(),
    confidence: await page.locator('input[type="radio"]:checked').getAttribute('value'),
    marks: await page
      .getByRole('list')
      .filter({ hasText: learner.say('examination:sign.characters-differ.name') })
      .count(),
  };
}

/** Waits until every picture in sight is painted. */
async function picturesShown(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const pictures = [...document.querySelectorAll('[data-picture]')];
    return pictures.some((picture) => picture.getAttribute('data-picture') === 'shown');
  });
  expect(await page.locator('[data-picture="failed"]').count()).toBe(0);
}

test('an officer looks something up in the middle of an examination and finds everything as it was', async () => {
  const { page } = await visit(browser);
  const officer = createLearner(page);
  await officer.createProfile('Officer 41');
  await officer.startPractice();
  await officer.markPlace({ from: [0.4, 0.4], to: [0.7, 0.6] });
  await officer.nameSign('characters-differ', '3a');
  await officer.switchLight('oblique');
  await officer.tilt(0.7, 0.4);
  await officer.useLoupe([0.3, 0.5]);
  await page.getByRole('radio', { name: officer.say('examination:decide.step.5'), exact: true }).check();
  const before = await stateOf(page, officer);

  await officer.button(officer.say('common:nav.reference')).click();
  const library = page.getByRole('dialog', { name: officer.say('common:nav.reference') });
  await library.getByRole('heading', { level: 1, name: officer.say('reference:title') }).waitFor();
  await picturesShown(page);
  await keepPicture(page, 'library-over-exercise');
  await expectAccessible(page, 'library over an exercise');
  await library.getByRole('searchbox').fill('watermark');
  await library
    .getByRole('link', { name: new RegExp(`^${officer.say('glossary:watermark.term')}`) })
    .first()
    .click();
  await library.getByRole('heading', { level: 1, name: officer.say('glossary:watermark.term') }).waitFor();
  await library.getByRole('link', { name: officer.say('reference:nav.documents') }).click();
  await library
    .getByRole('link', { name: officer.say('reference:documentKind.passport') })
    .first()
    .click();
  await library.getByRole('link', { name: officer.say('reference:model.desk') }).click();
  // The keys belong to the desk of the library now, not to the table below.
  await library.locator('[data-desk]').focus();
  await page.keyboard.press('5');
  await library
    .locator('[data-desk]')
    .and(page.getByLabel(officer.say('examination:light.uv365.name')))
    .waitFor();
  // A card has a back as well; its tab can be pressed in.
  await library
    .locator('button:not([aria-pressed])')
    .and(officer.button(officer.say('common:library.back')))
    .click();
  await library.getByRole('heading', { level: 1 }).first().waitFor();
  await page.keyboard.press('Escape');
  await library.waitFor({ state: 'detached' });

  expect(await stateOf(page, officer)).toEqual(before);
  await officer.button(officer.say('examination:decide.do.5')).click();
  const told = await officer.readFeedback();
  expect(told.outcome).not.toBe('');
});

test('a term in the feedback opens its entry, and closing it leads back to the feedback', async () => {
  const { page } = await visit(browser);
  const officer = createLearner(page);
  await officer.createProfile('Officer 42');
  await officer.startPractice();
  for (let item = 0; item < 4; item++) {
    await officer.decide(6);
    const { fraudulent } = await officer.readFeedback();
    if (fraudulent) break;
    await officer.next();
  }
  const term = page.locator('article strong > button').first();
  const name = (await term.textContent()) ?? '';

  await term.click();

  const library = page.getByRole('dialog', { name: officer.say('common:nav.reference') });
  await library.getByRole('heading', { level: 1, name }).waitFor();
  await officer.button(officer.say('common:library.close')).click();
  await library.waitFor({ state: 'detached' });
  expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.keyboard.press('l');
  await library.getByRole('heading', { level: 1, name: officer.say('reference:title') }).waitFor();
});

test('a trainer browses by State and kind, reads a feature, compares two documents, and prints a card', async () => {
  const { page } = await visit(browser);
  const trainer = createLearner(page);
  await trainer.createProfile('Trainer 7');
  await page.getByRole('link', { name: trainer.say('common:nav.reference'), exact: true }).click();

  await page.getByLabel(trainer.say('reference:browse.kind')).selectOption('birth-certificate');
  await page
    .getByRole('link', { name: trainer.say('reference:documentKind.birth-certificate') })
    .first()
    .waitFor();
  expect(
    await page.getByRole('link', { name: trainer.say('reference:documentKind.passport'), exact: true }).count(),
  ).toBe(0);
  await page.getByLabel(trainer.say('reference:browse.kind')).selectOption('');
  await page.getByRole('link', { name: trainer.say('reference:browse.aboutState', { state: 'Utopia' }) }).click();
  await page.getByRole('heading', { level: 1, name: 'Utopia' }).waitFor();
  await picturesShown(page);
  await page
    .getByRole('table')
    .getByRole('link', { name: trainer.say('reference:documentKind.passport'), exact: true })
    .first()
    .click();

  await page.getByRole('link', { name: trainer.say('glossary:ovi.term'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: trainer.say('glossary:ovi.term') }).waitFor();
  await page.getByText(trainer.say('reference:feature.ovi.genuine')).waitFor();
  await page.getByRole('img', { name: trainer.say('examination:sign.feature-static.name') }).waitFor();
  await page.goBack();

  await page.getByLabel(trainer.say('reference:model.compare')).selectOption('QVM-AO-02001');
  const tables = page.locator('[role="application"]');
  await tables.nth(1).waitFor();
  await trainer.switchLight('uv365');
  expect(await tables.nth(1).getAttribute('aria-label')).toContain(trainer.say('examination:light.uv365.name'));
  await page.getByRole('link', { name: trainer.say('reference:desk.leave') }).click();

  await page.getByRole('link', { name: trainer.say('reference:model.card') }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-picture="shown"]').length === 4);
  const sheet = await page.pdf({ preferCSSPageSize: true });
  expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.each([
  ['a model', '#/reference/models/UTO-AO-02001', 'fieldset button[aria-pressed="true"]'],
  ['a term far down the list', '#/glossary/watermark', '[data-picture="shown"]'],
  ['an exercise', '#/exercise/mark/7', '[role="application"]'],
])('%s opened straight from its address stands at its top when all has come', async (_, address, whole) => {
  const { page } = await visit(browser, { viewport: { width: 1280, height: 760 } });
  await page.goto(address);
  await page.reload();
  await page.locator(whole).first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);

  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('at the desk of the library Escape lays the loupe aside and then leads back to the model', async () => {
  const { page } = await visit(browser, { viewport: { width: 1280, height: 760 } });
  const reader = createLearner(page);
  await page.goto('#/reference/desk/UTO-AO-02001');
  await page.locator('[role="application"]').waitFor({ timeout: 60_000 });
  await page.keyboard.press('z');
  await page.locator('[data-pictured="true"]').waitFor();

  await page.keyboard.press('Escape');
  await page.locator('[data-pictured="true"]').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: reader.say('reference:model.desk') }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  expect(new URL(page.url()).hash).toBe('#/reference/models/UTO-AO-02001');
});

test('a person who reads Arabic looks a term up on a phone', async () => {
  const { page } = await visit(browser, { locale: 'ar', viewport: { width: 390, height: 844 }, hasTouch: true });
  const reader = createLearner(page, 'ar');
  await page.goto('#/glossary');
  await page.getByRole('searchbox').fill('العلامه المائيه');
  await page.getByRole('link', { name: reader.say('glossary:watermark.term'), exact: true }).click();

  await page.getByRole('heading', { level: 1, name: reader.say('glossary:watermark.term') }).waitFor();
  await picturesShown(page);
  await expectAccessible(page, 'a term in Arabic on a phone');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.getByRole('link', { name: reader.say('reference:glossary.back') }).click();
  await page.getByRole('searchbox').waitFor();
});
