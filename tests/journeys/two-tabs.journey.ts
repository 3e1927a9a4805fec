import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLearner } from '../support/learner';
import { launchChromium, visit } from '../support/visitor';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('a specimen answered in one tab is not answered again in another, which is told and can go on', async () => {
  const { context, page } = await visit(browser);
  const one = createLearner(page);
  await one.createProfile('Officer 20');
  await one.startPractice();
  const otherPage = await context.newPage();
  await otherPage.goto(page.url());
  const other = createLearner(otherPage);
  await other.waitForSpecimen();

  await one.decide(6);
  await one.readFeedback();
  await other.expectToRead('examination:problem.moved-on');
  await other.decide(1);
  await other.expectToRead('examination:problem.moved-on');
  const toldTwice = await other.nextButton.isVisible();
  await other.button(other.say('examination:problem.goOn')).click();
  await expect.poll(() => other.position()).toBe(other.say('examination:top.steps', { now: 2, total: 12 }));
  await other.waitForSpecimen();
  await other.decide(5);
  await other.readFeedback();
  await page.goto('#/progress');
  await one.expectToRead('progress:tooFew.body', { count: 2, needed: 40 });

  expect(toldTwice).toBe(false);
});
