import type { Browser, CDPSession, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { createLearner } from '../support/learner';
import { keepPicture, launchChromium, visit } from '../support/visitor';

type Point = readonly [number, number];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('two specimens are examined with the fingers on a phone', async () => {
  const { context, page } = await visit(browser, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });
  const officer = createLearner(page);
  const hand = await context.newCDPSession(page);
  await keepPicture(page, 'phone-welcome');
  await officer.createProfile('Officer 17');
  await keepPicture(page, 'phone-today');
  await expectAccessible(page, 'today');
  await officer.startPractice();
  await keepPicture(page, 'phone-table');
  await expectAccessible(page, 'light table');
  const leave = await page.getByRole('link', { name: officer.say('examination:top.leave') }).boundingBox();
  expect(leave && leave.x >= 0 && leave.x + leave.width <= 390, 'the way out is on the screen').toBe(true);
  const before = await officer.sheet.boundingBox();

  const middle = await officer.placeOnScreen([0.5, 0.5]);
  await pinch(hand, middle);
  await expect.poll(async () => (await officer.sheet.boundingBox())?.width).toBeGreaterThan((before?.width ?? 0) * 1.3);
  await keepPicture(page, 'phone-near');
  await officer.switchLight('uv365');
  const mark = page.getByRole('button', { name: officer.say('examination:findings.mark') });
  const findings = page.getByRole('button', { name: officer.say('examination:sheet.summary', { count: 0 }) });
  await tapUntil(findings, mark);
  await tapUntil(mark, page.locator('[data-marking="true"]'));
  await drag(hand, middle, [middle[0] + 60, middle[1] + 50]);
  await page.getByRole('option').first().waitFor();
  await keepPicture(page, 'phone-naming');
  await expectAccessible(page, 'naming');
  const sign = page.getByRole('option', { name: officer.say('examination:sign.paper-fluoresces.name') });
  await tapUntil(sign, sign.and(page.locator('[aria-selected="true"]')));
  const category = page.getByRole('radio', { name: officer.say('examination:category.3a.name') });
  await tapUntil(category, category.and(page.locator(':checked')));
  await officer.button(officer.say('examination:naming.save')).tap();
  await page.getByRole('button', { name: officer.say('examination:sheet.summary', { count: 1 }) }).waitFor();

  const step = page.getByRole('radio', { name: officer.say('examination:decide.step.2'), exact: true });
  await tapUntil(step, step.and(page.locator(':checked')));
  await officer.button(officer.say('examination:decide.do.2')).tap();
  await officer.readFeedback();
  await keepPicture(page, 'phone-feedback');
  await expectAccessible(page, 'feedback');
  const grip = page.getByRole('button', { name: officer.say('examination:feedback.title'), exact: true });
  await strokeDown(hand, grip);
  await expect.poll(() => grip.getAttribute('aria-expanded')).toBe('false');
  await keepPicture(page, 'phone-feedback-lowered');
  await tapUntil(officer.nextButton, findings);
  await officer.waitForSpecimen();

  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  expect(await officer.position()).toBe(officer.say('examination:top.steps', { now: 2, total: 12 }));
});

/**
 * Taps, and taps again when nothing came of it: where the machine is so slow that the finger seems to rest, the browser takes
 * a tap for a long press.
 */
async function tapUntil(place: Locator, done: Locator): Promise<void> {
  await expect
    .poll(
      async () => {
        if ((await place.isVisible()) && !(await done.isVisible())) await place.tap();
        return done.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: 30_000 },
    )
    .toBe(true);
}

async function strokeDown(hand: CDPSession, place: Locator): Promise<void> {
  const box = await place.boundingBox();
  if (!box) throw new Error('What is not there cannot be stroked');
  const from: Point = [box.x + box.width / 2, box.y + box.height / 2];
  await drag(hand, from, [from[0], from[1] + 120]);
}

async function drag(hand: CDPSession, from: Point, to: Point): Promise<void> {
  await touch(hand, 'touchStart', [from]);
  for (let step = 1; step <= 5; step++) await touch(hand, 'touchMove', [between(from, to, step / 5)]);
  await touch(hand, 'touchEnd', []);
}

async function pinch(hand: CDPSession, [x, y]: Point): Promise<void> {
  await touch(hand, 'touchStart', [[x - 30, y]]);
  await touch(hand, 'touchStart', [
    [x - 30, y],
    [x + 30, y],
  ]);
  for (let reach = 36; reach <= 72; reach += 6)
    await touch(hand, 'touchMove', [
      [x - reach, y],
      [x + reach, y],
    ]);
  await touch(hand, 'touchEnd', []);
}

async function touch(
  hand: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly Point[],
): Promise<void> {
  await hand.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
}

function between([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}
