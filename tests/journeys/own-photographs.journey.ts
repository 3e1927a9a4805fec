import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { createLearner, type Learner } from '../support/learner';
import {
  GLOW_PX,
  inUltraviolet,
  SPOTS_PX,
  ultravioletPhotograph,
  WHITE_PX,
  whitePhotograph,
} from '../support/photographs';
import { meanColourOf } from '../support/picture-of';
import { keepPicture, launchChromium, visit } from '../support/visitor';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('a trainer makes a specimen of two photographs, examines it on the light table, is scored, and exports its regions', async () => {
  const { page } = await visit(browser, { viewport: { width: 1440, height: 900 } });
  const trainer = createLearner(page);
  await trainer.createProfile('Trainer 1');
  await trainer.goTo('studio');
  await trainer.button(trainer.say('studio:begin')).click();

  await page
    .getByLabel(trainer.say('studio:pictures.choose'))
    .setInputFiles([whitePhotograph(), ultravioletPhotograph()]);
  await page
    .getByRole('img', { name: trainer.say('studio:pictures.alt', { light: trainer.say('common:instrument.white') }) })
    .waitFor();
  const lights = page.getByLabel(trainer.say('studio:pictures.light'), { exact: true });
  await lights.nth(1).selectOption('uv365');
  await look(page, 'pictures');

  await openStep(page, trainer, 'align');
  await page.getByRole('radio', { name: trainer.say('studio:align.pairs') }).check();
  const first = page.getByRole('region', {
    name: trainer.say('studio:align.firstPicture', { light: trainer.say('common:instrument.white') }),
  });
  const other = page.getByRole('region', { name: trainer.say('common:instrument.uv365'), exact: true });
  for (const spot of SPOTS_PX) {
    await press(first, spot, WHITE_PX);
    await press(other, inUltraviolet(spot), { width: 1100, height: 800 });
  }
  await page.getByLabel(trainer.say('studio:align.check')).waitFor();
  await look(page, 'align');

  await openStep(page, trainer, 'size');
  await page.getByLabel(trainer.say('studio:size.width')).fill('125');
  await trainer.expectToRead('studio:size.result', { width: '125', height: '88' });
  await look(page, 'size');

  await openStep(page, trainer, 'regions');
  await page.getByRole('radio', { name: trainer.say('common:instrument.uv365') }).check();
  await draw(page, page.getByRole('region', { name: trainer.say('studio:regions.board') }));
  await page.getByLabel(trainer.say('studio:region.sign')).selectOption('paper-fluoresces');
  await page.getByLabel(trainer.say('studio:region.category')).selectOption('3a');
  await page.getByLabel(trainer.say('studio:region.expected')).fill('The paper stays dark.');
  await page.getByLabel(trainer.say('studio:region.found')).fill('A patch glows.');
  await look(page, 'regions');

  await openStep(page, trainer, 'truth');
  await page.getByRole('radio', { name: trainer.say('studio:truth.choice.3a.name') }).check();
  await page.getByLabel(trainer.say('studio:truth.title')).fill('A patched page');
  await page.getByLabel(trainer.say('studio:truth.source')).fill('Made for this test');
  await look(page, 'truth');

  await openStep(page, trainer, 'try');
  const download = page.waitForEvent('download');
  await trainer.button(trainer.say('studio:file.export')).click();
  const annotations = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  await look(page, 'try');
  await page.getByRole('link', { name: trainer.say('studio:try.examine') }).click();
  await trainer.waitForSpecimen();
  await trainer.switchLight('uv365');
  await expect.poll(() => brightnessOfGlow(page, trainer)).toBeGreaterThan(150);
  await keepPicture(page, 'studio-table');
  await expectAccessible(page, 'own specimen on the table');
  await trainer.markPlace({ from: [0.47, 0.33], to: [0.65, 0.53] });
  await trainer.nameSign('paper-fluoresces', '3a');
  await trainer.decide(6);
  await trainer.expectToRead('examination:feedback.why.justified');
  await trainer.expectToRead('facts:fact.note', { text: 'A patch glows.' });
  await keepPicture(page, 'studio-feedback');
  await trainer.button(trainer.say('examination:top.leaveTrial')).click();
  await trainer.goTo('progress');
  await trainer.expectToRead('progress:empty.title');

  expect(annotations.type).toBe('AnnotationPage');
  expect(annotations.items).toHaveLength(1);
  expect(JSON.stringify(annotations.items[0])).toContain('sign:paper-fluoresces');
});

async function openStep(page: Page, { say }: Learner, step: string): Promise<void> {
  await page
    .getByRole('navigation', { name: say('studio:steps') })
    .getByRole('button', { name: new RegExp(`${say(`studio:step.${step}`)}`) })
    .click();
  await page.getByRole('heading', { level: 2, name: say(`studio:step.${step}`), exact: true }).waitFor();
}

async function look(page: Page, step: string): Promise<void> {
  await keepPicture(page, `studio-${step}`);
  await expectAccessible(page, step);
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

async function press(
  board: Locator,
  { x, y }: Spot,
  frame: { readonly width: number; readonly height: number },
): Promise<void> {
  const box = await board.locator('canvas').boundingBox();
  if (!box) throw new Error('the board shows no picture');
  await board
    .locator('svg')
    .click({ position: { x: (x / frame.width) * box.width, y: (y / frame.height) * box.height } });
}

async function draw(page: Page, board: Locator): Promise<void> {
  const canvas = board.locator('canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('the board shows no picture');
  const scale = box.width / WHITE_PX.width;
  await page.mouse.move(box.x + GLOW_PX.x * scale, box.y + GLOW_PX.y * scale);
  await page.mouse.down();
  await page.mouse.move(box.x + (GLOW_PX.x + GLOW_PX.width) * scale, box.y + (GLOW_PX.y + GLOW_PX.height) * scale, {
    steps: 4,
  });
  await page.mouse.up();
}

/** Looks at the middle of the place that glows; it is bright there only if the photographs lie upon each other. */
async function brightnessOfGlow(page: Page, trainer: Learner): Promise<number> {
  const [x, y] = await trainer.placeOnScreen([
    (GLOW_PX.x + GLOW_PX.width / 2) / WHITE_PX.width,
    (GLOW_PX.y + GLOW_PX.height / 2) / WHITE_PX.height,
  ]);
  const [red, green, blue] = await meanColourOf(
    await page.screenshot({ clip: { x: x - 20, y: y - 20, width: 40, height: 40 } }),
  );
  return (red + green + blue) / 3;
}
