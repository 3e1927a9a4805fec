import { expect, onTestFinished, test } from 'vitest';
import { createLearner } from '../support/learner';
import { apart, restingColourOf } from '../support/picture-of';
import { launchChromium, visit } from '../support/visitor';

test('without a graphics processor the plain light shows the same table, and a specimen is answered', async () => {
  const browser = await launchChromium(['--disable-gpu', '--disable-3d-apis']);
  onTestFinished(() => browser.close());
  const { page } = await visit(browser);
  const officer = createLearner(page);
  await officer.createProfile('Officer 29');
  await officer.startPractice();

  const white = await restingColourOf(officer.sheet);
  await officer.switchLight('uv365');
  const ultraviolet = await restingColourOf(officer.sheet);
  await officer.decide(4);
  await officer.readFeedback();

  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2') === null)).toBe(true);
  expect(apart(white, ultraviolet)).toBeGreaterThan(60);
});

test('where the worker that makes specimens is blocked a person is told, and tries again without losing the session', async () => {
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const provoked = /ERR_FAILED|[Ss]ervice ?[Ww]orker/;
  const { context, page } = await visit(browser, { serviceWorkers: 'block' }, { provoked });
  const officer = createLearner(page);
  await officer.createProfile('Officer 30');
  await context.route('**/examiner-worker*.js', (route) => route.abort());
  await page.reload();

  await officer.chooseDozen();
  await officer.expectToRead('examination:problem.failed');
  await context.unroute('**/examiner-worker*.js');
  await officer.button(officer.say('examination:problem.again')).click();
  await officer.waitForSpecimen();

  expect(await officer.position()).toBe(officer.say('examination:top.steps', { now: 1, total: 12 }));
});
