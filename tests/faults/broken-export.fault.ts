import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLearner, type Learner } from '../support/learner';
import { launchChromium, visit } from '../support/visitor';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('a broken or foreign file is refused with its reason, nothing here is lost, and a good one is still taken', async () => {
  const { page } = await visit(browser);
  const officer = createLearner(page);
  await officer.createProfile('Officer 22');
  await officer.startPractice();
  await officer.decide(5);
  await officer.readFeedback();
  await page.goto('#/data');
  const good = await exportProfile(page, officer, 'Officer 22');
  const parts = unzipSync(good);

  const broken: readonly (readonly [string, string, Uint8Array])[] = [
    ['words', 'foreign', strToU8('these are words')],
    ['a zip of something else', 'foreign', zipSync({ 'notes.txt': strToU8('notes') })],
    ['half a file', 'truncated', good.subarray(0, good.length / 2)],
    ['a newer layout', 'newer-format', repacked(parts, (manifest) => ({ ...manifest, formatVersion: 99 }))],
    ['a changed answer', 'digest-mismatch', zipSync({ ...parts, 'answers.jsonl': changed(parts['answers.jsonl']) })],
    ['a path that leaves the file', 'hostile', zipSync({ ...parts, '../../escape.json': strToU8('{}') })],
    [
      'a manifest without a list',
      'malformed',
      repacked(parts, ({ format, formatVersion }) => ({ format, formatVersion })),
    ],
  ];
  for (const [name, code, bytes] of broken) {
    await importFile(page, officer, `${name}.loupe`, bytes);
    await officer.expectToRead('data:failed.import');
    await officer.expectToRead(`data:problem.transfer.${code}`);
  }
  await page.reload();
  await officer.button(officer.say('data:profiles.remove', { name: 'Officer 22' })).waitFor();
  await importFile(page, officer, 'good.loupe', good);
  await officer.expectToRead('data:import.done', { name: 'Officer 22' });
  await page.goto('#/progress');
  await officer.expectToRead('progress:tooFew.body', { count: 1, needed: 40 });
});

test('what a profile did on one device goes on, on another', async () => {
  const here = await visit(browser);
  const officer = createLearner(here.page);
  await officer.createProfile('Officer 23');
  await officer.startPractice();
  await officer.decide(2);
  await officer.readFeedback();
  await here.page.goto('#/data');
  const file = await exportProfile(here.page, officer, 'Officer 23');
  const there = await visit(browser);
  const same = createLearner(there.page);
  await there.page.goto('#/data');

  await importFile(there.page, same, 'officer.loupe', file);
  await same.expectToRead('data:import.done', { name: 'Officer 23' });
  await same.button(same.say('data:profiles.switch', { name: 'Officer 23' })).click();
  await there.page.goto('#/');
  await same.resumePractice();

  expect(await same.position()).toBe(same.say('examination:top.steps', { now: 2, total: 12 }));
});

async function exportProfile(page: Page, { say, button }: Learner, name: string): Promise<Uint8Array> {
  await button(say('data:profiles.export', { name })).click();
  await button(say('data:export.make')).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('link').click();
  const bytes = new Uint8Array(readFileSync(await (await download).path()));
  await button(say('common:action.close')).click();
  return bytes;
}

async function importFile(page: Page, { say }: Learner, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByLabel(say('data:import.choose'))
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

function repacked(parts: Zippable, change: (manifest: Record<string, unknown>) => unknown): Uint8Array {
  const { 'manifest.json': manifest, ...rest } = parts as Record<string, Uint8Array>;
  const next = change(JSON.parse(strFromU8(manifest ?? new Uint8Array())));
  return zipSync({ 'manifest.json': strToU8(JSON.stringify(next)), ...rest });
}

function changed(part: Uint8Array | undefined): Uint8Array {
  return strToU8(strFromU8(part ?? new Uint8Array()).replace('"confidence":5', '"confidence":1'));
}
