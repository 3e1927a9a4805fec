import { launch } from 'puppeteer-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { findFirefox } from '../support/firefox.mjs';
import { apart, type MeanColour, meanColourOf } from '../support/picture-of';
import { readTexts } from '../support/texts';

const PATIENCE_MS = 60_000;

test('in a Firefox without WebGL2 the plain light shows a specimen under every light, and it is answered by keyboard', async () => {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('no Firefox is installed');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'webgl.disabled': true },
  });
  onTestFinished(() => browser.close());
  const say = readTexts('en');
  const page = await browser.newPage();
  const problems: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(inject('baseUrl')).origin) strangers.push(href);
  });
  await page.setViewport({ width: 1100, height: 700 });
  const read = (text: string) =>
    page.waitForFunction(
      (wanted: string) => document.body.textContent?.includes(wanted),
      { timeout: PATIENCE_MS },
      text,
    );
  const sheet = 'main [data-version="specimen"] > [data-shown]';
  const look = async (): Promise<MeanColour> => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const shown = await page.$(sheet);
    if (!shown) throw new Error('no page lies on the table');
    return meanColourOf(await shown.screenshot());
  };

  await page.goto(inject('baseUrl'));
  await page.waitForSelector('main input', { timeout: PATIENCE_MS });
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2') === null)).toBe(true);
  await page.type('main input', 'Officer 21');
  await page.keyboard.press('Enter');
  await read(say('first-look:table.title'));
  await page
    .locator('main a')
    .filter((link) => link.textContent === 'Skip')
    .click();
  await read(say('home:title.first'));
  await page.evaluate(() => {
    location.hash = '#/practice';
  });
  await page
    .locator('main button[class]')
    .filter((button) => button.textContent === 'Start the dozen')
    .click();
  await page.waitForSelector(sheet, { timeout: PATIENCE_MS });
  const white = await look();
  await page.keyboard.press('5');
  const ultraviolet = await look();
  await page.keyboard.press('4');
  const transmitted = await look();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press(' ');
  await page.keyboard.press('Enter');
  await read(say('examination:feedback.saved'));
  await page.keyboard.press('Enter');
  await read(say('examination:top.steps', { now: 2, total: 12 }));
  await page.waitForSelector(sheet, { timeout: PATIENCE_MS });

  expect(apart(white, ultraviolet)).toBeGreaterThan(60);
  expect(apart(transmitted, ultraviolet)).toBeGreaterThan(30);
  expect(problems).toEqual([]);
  expect(strangers).toEqual([]);
});
