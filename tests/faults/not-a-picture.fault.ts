import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLearner } from '../support/learner';
import { type ChosenFile, whitePhotograph } from '../support/photographs';
import { launchChromium, visit } from '../support/visitor';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('files that are no pictures are refused one by one with what to do, and the good picture stays', async () => {
  const { page } = await visit(browser);
  const trainer = createLearner(page);
  const good = whitePhotograph();
  const files: readonly (readonly [ChosenFile, string])[] = [
    [file('letter.png', Buffer.from('a letter to the passport office')), 'not-a-picture'],
    [file('nothing.png', Buffer.alloc(0)), 'empty'],
    [file('half.png', good.buffer.subarray(0, Math.floor(good.buffer.length / 2))), 'truncated'],
    [
      file('phone.heic', Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')])),
      'other-format',
    ],
    [file('wall.png', withSize(good.buffer, 20_000, 20_000)), 'too-large'],
    [file('scratched.png', scratched(good.buffer)), 'undecodable'],
  ];
  await page.goto('#/studio');
  await trainer.button(trainer.say('studio:begin')).click();
  const white = trainer.say('common:instrument.white');
  const kept = page.getByRole('img', { name: trainer.say('studio:pictures.alt', { light: white }) });
  const chooser = page.getByLabel(trainer.say('studio:pictures.choose'));

  await chooser.setInputFiles([...files.map(([chosen]) => chosen), good]);
  await trainer.expectToRead('studio:refused.title');
  await kept.waitFor();
  const refused = (await page.locator('main').textContent()) ?? '';

  for (const [{ name }, code] of files) {
    expect(refused).toContain(name);
    expect(refused).toContain(
      beginningOf(
        trainer.say(`studio:refused.picture.${code}`, { format: 'HEIC', width: '20,000', height: '20,000', size: '' }),
      ),
    );
  }
  await page.reload();
  const steps = page.getByRole('navigation', { name: trainer.say('studio:steps') });
  await steps.getByRole('button').first().click();
  await kept.waitFor();
});

function file(name: string, buffer: Buffer): ChosenFile {
  return { name, mimeType: 'image/png', buffer };
}

/** Writes another size into the head of a PNG, as a file made to fill the memory of a device would. */
function withSize(png: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(png);
  copy.writeUInt32BE(width, 16);
  copy.writeUInt32BE(height, 20);
  return copy;
}

/** Spoils the pixels of a PNG, whose chunks stay whole. */
function scratched(png: Buffer): Buffer {
  const copy = Buffer.from(png);
  const pixels = copy.indexOf('IDAT') + 4;
  copy.fill(0x5a, pixels, pixels + copy.readUInt32BE(pixels - 8));
  return copy;
}

function beginningOf(text: string): string {
  return text.slice(0, 24);
}
