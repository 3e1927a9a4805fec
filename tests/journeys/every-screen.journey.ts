import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { createLearner } from '../support/learner';
import { keepPicture, launchChromium, visit } from '../support/visitor';

/** The screens that the sessions of the other journeys do not show; each has a heading of the first level. */
const SCREENS = [
  'profiles',
  'first-look',
  'practice',
  'tests',
  'tests/check',
  'tests/group',
  'tests/no-such-test/result',
  'progress',
  'progress/history',
  'reference',
  'reference/search/watermark',
  'reference/models/UTO-AO-01001',
  'reference/models/UTO-AO-01001/card',
  'reference/states/UTO',
  'reference/features',
  'reference/features/diffractive-device',
  'reference/printing',
  'reference/desk/UTO-AO-01001',
  'reference/desk/UTO-AO-01001/beside/QVM-AO-02001',
  'reference/no-such-page',
  'glossary',
  'glossary/photo-substitution',
  'studio',
  'data',
  'settings',
  'about',
  'exercise',
  'exercise/mark/11',
  'exercise/choose-light/3',
  'exercise/face-then-data/3',
  'no-such-page',
] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any reading screen in the %s theme',
  async (colorScheme) => {
    const { page } = await visit(browser, { colorScheme });
    const person = createLearner(page);
    await person.createProfile('Officer 31');
    for (const screen of SCREENS) await look(page, screen, colorScheme);

    await page.goto('#/data');
    await person.button(person.say('data:profiles.rename', { name: 'Officer 31' })).click();
    await expectAccessible(page, 'rename');
    await person.button(person.say('common:action.close')).click();
    await person.button(person.say('data:profiles.export', { name: 'Officer 31' })).click();
    await expectAccessible(page, 'export');
    await person.button(person.say('common:action.close')).click();
    await person.button(person.say('data:profiles.remove', { name: 'Officer 31' })).click();
    await expectAccessible(page, 'delete');
    await person.button(person.say('common:action.cancel')).click();

    await page.goto('#/studio');
    await person.button(person.say('studio:begin')).click();
    const steps = page.getByRole('navigation', { name: person.say('studio:steps') }).getByRole('button');
    await steps.first().waitFor();
    for (let step = 0; step < (await steps.count()); step++) {
      await steps.nth(step).click();
      await expectAccessible(page, `studio, step ${step + 1}`);
    }

    expect(await steps.count()).toBe(6);
  },
);

async function look(page: Page, screen: string, theme: string): Promise<void> {
  await page.goto(`#/${screen}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForTimeout(300);
  await keepPicture(page, `${theme}-${screen.replaceAll('/', '-')}`);
  await expectAccessible(page, screen);
}
