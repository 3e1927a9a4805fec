import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { slotOf } from '@/core/learning/tests/plan-test';
import { loadOf } from '@/core/learning/tests/test-kind';
import { expectAccessible } from '../support/axe';
import { createLearner } from '../support/learner';
import { keepPicture, launchChromium, visit } from '../support/visitor';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const { examinations, exercises } = loadOf('before');
const ITEMS = examinations + exercises;

/** A seed by which the form begins at its first slot, so that the items decided here are specimens. */
const SEED =
  Array.from({ length: 10_000 }, (_, seed) => seed).find((seed) => slotOf({ seed, items: ITEMS }, 0) === 0) ?? 0;

/** As long as a name can be: the certificate has to bear it on one sheet. */
const NAME = 'Officer Alexandrina Wilhelmina von Hohenstein-Featherstoneha';

test('an officer takes a test to its certificate, and a trainer checks it on another device', async () => {
  const { page } = await visit(browser, { viewport: { width: 1280, height: 900 } }, { seed: SEED });
  const officer = createLearner(page);
  const { say } = officer;
  await officer.createProfile(NAME);
  await officer.goTo('tests');
  const before = say('tests:kind.before.name');
  await officer.button(say('tests:startNamed', { test: before })).click();
  await officer.waitForSpecimen();
  expect(await page.getByRole('timer').isVisible()).toBe(true);

  await officer.decide(6);
  await waitForPosition(page, 2);
  expect(await page.getByRole('complementary', { name: say('examination:feedback.title') }).isVisible()).toBe(false);

  // A test is left and gone on with; what was answered stays answered.
  await page.getByRole('link', { name: say('examination:top.leave') }).click();
  await officer.expectToRead('tests:waiting.title');
  await page.goto(`#/session/${await answerAllButTheLast(page)}`);
  await page.reload();
  await officer.waitForSpecimen();
  await waitForPosition(page, ITEMS);
  await officer.decide(1);

  await page.getByRole('heading', { level: 1, name: say('tests:outcome.title') }).waitFor();
  await expectAccessible(page, 'result of a test');
  await page.getByRole('link', { name: say('tests:outcome.certificate'), exact: true }).click();
  const square = page.getByRole('img', { name: say('tests:certificate.code.square') });
  await square.waitFor();
  await expectAccessible(page, 'certificate');
  await keepPicture(page, 'certificate');
  for (const format of ['A4', 'Letter']) expect(sheetsOf(await page.pdf({ format }))).toBe(1);
  const code = (await page.getByRole('figure', { name: say('tests:certificate.code.text') }).textContent()) ?? '';
  const picture = await square.screenshot();

  const { page: other } = await visit(browser, { viewport: { width: 390, height: 844 } });
  const trainer = createLearner(other);
  await other.goto('#/tests/check');
  await other.getByRole('textbox', { name: say('tests:check.label') }).fill(code);
  await trainer.button(say('tests:check.do')).click();
  await trainer.expectToRead('tests:check.valid.title');
  await trainer.expectToRead('tests:check.valid.unknown');
  await expectAccessible(other, 'a valid certificate');
  await keepPicture(other, 'checked');

  await other.getByRole('textbox', { name: say('tests:check.label') }).fill(withAnotherSignature(code));
  await trainer.button(say('tests:check.do')).click();
  await trainer.expectToRead('tests:check.invalid.title');

  await other
    .getByLabel(say('tests:check.picture'))
    .setInputFiles({ name: 'square.png', mimeType: 'image/png', buffer: picture });
  await trainer.expectToRead('tests:check.valid.title');
  expect(await other.getByText(NAME).isVisible()).toBe(true);
});

async function waitForPosition(page: Page, now: number): Promise<void> {
  const { say } = createLearner(page);
  const steps = say('examination:top.steps', { now, total: ITEMS });
  await page.getByRole('banner').getByText(steps).first().waitFor({ timeout: 60_000 });
}

/** Answers all items but the last as the first one was, hits and acceptances in turn; gives the session's id. */
function answerAllButTheLast(page: Page): Promise<string> {
  return page.evaluate(async (items) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('loupe'));
    const work = db.transaction(['sessions', 'answers'], 'readwrite');
    const [first] = await done(work.objectStore('answers').getAll());
    for (let index = 1; index < items - 1; index++) {
      const fraudulent = index % 2 === 0;
      const right = index % 9 !== 0;
      const outcome = fraudulent ? (right ? 'hit' : 'miss') : right ? 'correct-acceptance' : 'false-alarm';
      await done(
        work.objectStore('answers').add({
          ...first,
          index,
          told: { ...first.told, fraudulent, category: fraudulent ? '3a' : 'none' },
          score: { ...first.score, outcome, category: fraudulent ? '3a' : 'none' },
        }),
      );
    }
    const session = await done(work.objectStore('sessions').get(first.sessionId));
    await done(work.objectStore('sessions').put({ ...session, position: items - 1, draft: null }));
    db.close();
    return session.id;
  }, ITEMS);
}

/** The same statement under the signature of somebody else: one letter in the middle of it differs. */
function withAnotherSignature(code: string): string {
  const at = code.length - 40;
  return `${code.slice(0, at)}${code[at] === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`;
}

/** How many sheets a PDF has. */
function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
