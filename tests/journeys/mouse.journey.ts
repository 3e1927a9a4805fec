import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIGHTS } from '@/core/document/optics';
import { expectAccessible } from '../support/axe';
import { createLearner } from '../support/learner';
import { apart, type MeanColour, restingColourOf } from '../support/picture-of';
import { keepPicture, launchChromium, visit } from '../support/visitor';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('an officer examines a dozen under every light, says what is wrong and where, and learns from the feedback', async () => {
  const { page } = await visit(browser, { viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  const officer = createLearner(page);
  await expectAccessible(page, 'welcome');
  await officer.createProfile('Officer 14');
  await expectAccessible(page, 'today');
  await officer.startPractice();
  await expectAccessible(page, 'light table');

  const colours = new Map<string, MeanColour>();
  for (const light of LIGHTS) {
    await officer.switchLight(light);
    colours.set(light, await restingColourOf(officer.sheet));
    await keepPicture(page, `light-${light}`);
  }
  await officer.switchLight('white');

  await officer.tilt(0.9, 0.3);
  await officer.useLoupe([0.3, 0.4]);
  await keepPicture(page, 'loupe');
  await officer.putLoupeAway();
  await officer.turnPage(1);
  await officer.turnPage(0);

  await officer.markPlace({ from: [0.05, 0.2], to: [0.35, 0.7] });
  await expectAccessible(page, 'naming');
  await keepPicture(page, 'naming');
  await officer.nameSign('edge-around-portrait', '3a');
  await officer.decide(5);

  const told = [await officer.readFeedback()];
  await expectAccessible(page, 'feedback');
  await keepPicture(page, 'feedback');
  let blinked = 0;
  for (let item = 2; item <= 12; item++) {
    await officer.next();
    expect(await officer.position()).toBe(officer.say('examination:top.steps', { now: item, total: 12 }));
    await officer.decide(item % 2 === 0 ? 6 : 1);
    const feedback = await officer.readFeedback();
    told.push(feedback);
    if (feedback.hasTwin && blinked === 0) {
      await officer.blinkTwin();
      await keepPicture(page, 'twin');
      blinked += 1;
    }
  }
  await officer.next();
  await keepPicture(page, 'summary');
  await expectAccessible(page, 'summary');

  const fraudulent = told.filter((each) => each.fraudulent).length;
  const found = told.filter(({ outcome }) => outcome === officer.say('examination:feedback.outcome.hit')).length;
  await officer.expectToRead('summary:found.value', { count: found, total: fraudulent });
  await officer.goTo('progress');
  await officer.expectToRead('progress:tooFew.body', { count: 12, needed: 40 });
  await keepPicture(page, 'progress');
  await expectAccessible(page, 'progress');

  expect(blinked).toBe(1);
  expect(apart(colour(colours, 'white'), colour(colours, 'oblique'))).toBeGreaterThan(10);
  expect(apart(colour(colours, 'white'), colour(colours, 'uv365'))).toBeGreaterThan(60);
  expect(apart(colour(colours, 'transmitted'), colour(colours, 'coaxial'))).toBeGreaterThan(10);
  expect(apart(colour(colours, 'infrared'), colour(colours, 'white'))).toBeGreaterThan(10);
});

function colour(colours: ReadonlyMap<string, MeanColour>, light: string): MeanColour {
  const found = colours.get(light);
  if (!found) throw new Error(`nothing was seen under ${light}`);
  return found;
}
