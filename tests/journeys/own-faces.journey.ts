import { createCanvas } from '@napi-rs/canvas';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { aFaceZip } from '../support/face-packs';
import { createLearner } from '../support/learner';
import { countGreen } from '../support/picture-of';
import { keepPicture, launchChromium, visit } from '../support/visitor';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** A green sheet in place of a face: no rendered face is green all over. */
function greenFace(): Uint8Array {
  const canvas = createCanvas(400, 500);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#18c030';
  pen.fillRect(0, 0, 400, 500);
  return new Uint8Array(canvas.toBuffer('image/png'));
}

function zipFile(name: string, bytes: Uint8Array) {
  return { name, mimeType: 'application/zip', buffer: Buffer.from(bytes) };
}

async function choose(page: Page, label: string, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByLabel(label, { exact: true }).and(page.locator('input')).setInputFiles(zipFile(name, bytes));
}

test('a trainer adds a face pack, meets its faces in practice, and is told when the pack is gone', async () => {
  const { page } = await visit(browser, { viewport: { width: 1280, height: 900 } });
  const trainer = createLearner(page);
  const { say } = trainer;
  await trainer.createProfile('Trainer 2');
  await trainer.goTo('studio');
  await page.getByText(say('studio:faces.format.summary')).click();
  await expectAccessible(page, 'the format of face packs');

  await choose(page, say('studio:faces.choose'), 'words.zip', new TextEncoder().encode('words'));
  await trainer.expectToRead('studio:faces.refused.faces.not-a-zip');
  const noPicture = { 'ana/counter.png': new TextEncoder().encode('not a picture') };
  await choose(page, say('studio:faces.choose'), 'false.zip', aFaceZip(greenFace(), undefined, noPicture));
  await trainer.expectToRead('studio:faces.refused.picture.not-a-picture');
  await page.getByText('ana/counter.png', { exact: true }).waitFor();
  await keepPicture(page, 'faces-refused');
  await expectAccessible(page, 'a refused face pack');

  await choose(page, say('studio:faces.choose'), 'faces.zip', aFaceZip(greenFace()));
  await page.getByLabel(say('studio:faces.notice.name'), { exact: true }).fill('Green people');
  await trainer.button(say('studio:faces.keep')).click();
  await trainer.expectToRead('studio:faces.notice.missing');
  await page.getByLabel(say('studio:faces.notice.licence'), { exact: true }).fill('Made for this test');
  await keepPicture(page, 'faces-notice');
  await trainer.button(say('studio:faces.keep')).click();
  await page.getByRole('heading', { name: 'Green people' }).waitFor();
  expect(await page.getByLabel(say('studio:faces.use')).isChecked()).toBe(true);
  await expectAccessible(page, 'a stored face pack');
  await page.getByRole('heading', { name: 'Green people' }).scrollIntoViewIfNeeded();
  await keepPicture(page, 'faces-stored');

  await page.goto('#/');
  await trainer.startPractice();
  await expect.poll(async () => countGreen(await page.screenshot()), { timeout: 60_000 }).toBeGreaterThan(2000);
  await keepPicture(page, 'faces-practice');

  await page.goto('#/studio');
  await trainer.button(say('studio:faces.remove.open')).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('studio:faces.remove.confirm') })
    .click();
  await page.getByLabel(say('studio:faces.choose'), { exact: true }).waitFor({ state: 'attached' });
  await page.goto('#/');
  await page.getByRole('link', { name: say('home:resume'), exact: true }).click();
  await trainer.expectToRead('examination:problem.faces-gone');
});
