import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { MIGRATIONS } from '@/store/migrations/all';
import { createLearner } from '../support/learner';
import { launchChromium, visit } from '../support/visitor';

/** A file of the application that runs no script of it. */
const QUIET_PAGE = 'manifest.webmanifest';

/** What the database library writes for the version of this application; a later one has a larger number. */
/** The browser's number of a database one migration ahead; Dexie counts in tens. */
const NEWER_VERSION = (MIGRATIONS.length + 1) * 10;
const OLDER_VERSION = 5;

/** Room for the application and its copy for offline use. */
const ROOM_BYTES = 40_000_000;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('on a full disk the answer is held until there is room, and then stored once', async () => {
  const { origin } = new URL(inject('baseUrl'));
  let disk: CDPSession | undefined;
  const { page } = await visit(
    browser,
    {},
    {
      prepare: async (blank) => {
        disk = await blank.context().newCDPSession(blank);
        await disk.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM_BYTES });
      },
    },
  );
  const officer = createLearner(page);
  await officer.createProfile('Officer 24');
  await officer.startPractice();

  await disk?.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.evaluate(askForRoom, ROOM_BYTES);
  await officer.decide(6);
  await officer.readFeedback();
  await officer.expectToRead('common:problem.storage.full.title');
  await disk?.send('Storage.overrideQuotaForOrigin', { origin });
  await officer.button(officer.say('examination:feedback.retry')).click();
  await officer.expectToRead('examination:feedback.saved');
  await officer.next();
  await page.goto('#/progress');
  await officer.expectToRead('progress:tooFew.body', { count: 1, needed: 40 });
});

test('a profile that is deleted in another tab in the middle of a session is told, and the others keep theirs', async () => {
  const { context, page } = await visit(browser);
  const officer = createLearner(page);
  await officer.createProfile('Officer 25');
  await page.goto('#/profiles');
  await page.getByLabel(officer.say('profiles:name')).fill('Officer 26');
  await officer.button(officer.say('profiles:start')).click();
  await officer.startPractice();
  const otherPage = await context.newPage();
  await otherPage.goto('#/data');
  const other = createLearner(otherPage);

  await other.button(other.say('data:profiles.remove', { name: 'Officer 26' })).click();
  await other.button(other.say('data:remove.confirm')).click();
  await officer.expectToRead('common:problem.storage.session-gone.title');
  await officer.decide(1);
  await officer.readFeedback();
  await officer.expectToRead('common:problem.storage.profile-gone.title');

  await page.goto('#/profiles');
  await page.getByRole('button', { name: /Officer 25/ }).waitFor();
  expect(await page.getByRole('button', { name: /Officer 26/ }).count()).toBe(0);
});

test('data of a newer version are left as they are, and a person is told, also when it comes in the middle', async () => {
  const { context, page } = await visit(browser, {}, { provoked: /404/ });
  const officer = createLearner(page);
  await officer.createProfile('Officer 27');
  const newer = await openQuietPage(context);
  await openDatabase(newer, NEWER_VERSION);

  await officer.button(officer.say('home:start')).click();
  await officer.expectToRead('common:problem.storage.newer-version.title');
  await page.reload();
  await officer.expectToRead('common:problem.storage.newer-version.title');

  expect(await namesOfProfiles(newer)).toEqual(['Officer 27']);
});

test('an older tab that holds the data is named as the reason', async () => {
  const { context, page } = await visit(
    browser,
    { serviceWorkers: 'block' },
    { provoked: /404|[Ss]ervice ?[Ww]orker/ },
  );
  const officer = createLearner(page);
  await page.goto(QUIET_PAGE);
  const older = await openQuietPage(context);
  await older.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('loupe').onsuccess = resolve;
      }),
  );
  await openDatabase(older, OLDER_VERSION);

  await page.goto('./');
  await officer.expectToRead('common:problem.storage.blocked.title');
  await older.close();
  await officer.button(officer.say('common:failure.reload')).click();
  await officer.createProfile('Officer 28');
});

/** Runs in the page: a browser remembers for half a minute how much room there was, unless somebody asks for more than that. */
function askForRoom(bytes: number): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.open('room', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('room');
    request.onsuccess = () => {
      const database = request.result;
      const asked = database.transaction('room', 'readwrite');
      asked.objectStore('room').put(new Uint8Array(bytes), 1);
      asked.onabort = () => {
        database.close();
        resolve();
      };
    };
  });
}

async function openQuietPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(QUIET_PAGE);
  return page;
}

/** Opens the database as another version of the application would, and holds it. */
async function openDatabase(page: Page, version: number): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('loupe', wanted);
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    version,
  );
}

/** Reads the names of all profiles from the database that the page holds. */
function namesOfProfiles(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const { held } = window as unknown as { held: IDBDatabase };
        const request = held.transaction('profiles').objectStore('profiles').getAll();
        request.onsuccess = () => resolve(request.result.map(({ name }: { name: string }) => name));
        request.onerror = () => reject(request.error);
      }),
  );
}
