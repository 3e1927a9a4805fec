import { expect, test } from 'vitest';
import { BUILD } from '../../src/cli/prepare.mjs';
import { createStaticServer, listen } from '../../src/cli/static-server.mjs';
import { createLearner } from '../support/learner';
import { temporaryFolder, visitFrom, waitUntilOffline } from '../support/visitor';

test('after the first visit an officer practises on without a network, also in a browser that was closed', async () => {
  const folder = temporaryFolder();
  const server = createStaticServer(BUILD);
  const port = await listen(server, { port: 0, host: '127.0.0.1', attempts: 1 });
  const address = `http://localhost:${port}/`;
  const first = await visitFrom(folder, { address });
  const officer = createLearner(first.page);
  await officer.createProfile('Officer 18');
  await waitUntilOffline(first.page);
  await officer.goTo('progress');
  await officer.expectToRead('common:offline.ready');
  await officer.goTo('today');

  await first.context.setOffline(true);
  server.closeAllConnections();
  server.close();
  await first.page.reload();
  await officer.startPractice();
  await officer.decide(4);
  await officer.readFeedback();
  await officer.next();
  await officer.decide(2);
  await officer.readFeedback();
  await first.context.close();

  const second = await visitFrom(folder, { address });
  const back = createLearner(second.page);
  await back.resumePractice();
  expect(await back.position()).toBe(back.say('examination:top.steps', { now: 3, total: 12 }));
  await back.decide(6);
  await back.readFeedback();
  await second.page.goto(`${address}#/progress`);
  await back.expectToRead('progress:tooFew.body', { count: 3, needed: 40 });
  await second.page.goto(`${address}#/about`);
  await second.page.getByRole('heading', { level: 1, name: back.say('about:title') }).waitFor();
});

test('a session goes on at the same specimen, with its marks, light and page, after the browser was killed', async () => {
  const folder = temporaryFolder();
  const first = await visitFrom(folder);
  const officer = createLearner(first.page);
  await officer.createProfile('Officer 19');
  await officer.startPractice();
  await officer.decide(3);
  await officer.readFeedback();
  await officer.next();
  await officer.markPlace({ from: [0.4, 0.4], to: [0.7, 0.6] });
  await officer.nameSign('characters-differ', '3a');
  await officer.turnPage(1);
  await officer.switchLight('transmitted');
  const label = await officer.table.getAttribute('aria-label');
  // A change is on disk within 400 ms; a person who is killed sooner loses that change alone.
  await first.page.waitForTimeout(1500);
  const kill = await first.context.browser()?.newBrowserCDPSession();
  const gone = new Promise((resolve) => first.context.once('close', resolve));
  void kill?.send('Browser.crash').catch(() => undefined);
  await gone;

  const second = await visitFrom(folder);
  const back = createLearner(second.page);
  await back.resumePractice();

  expect(await back.position()).toBe(back.say('examination:top.steps', { now: 2, total: 12 }));
  expect(await back.table.getAttribute('aria-label')).toBe(label);
  const sign = back.say('examination:sign.characters-differ.name');
  await second.page.getByRole('button', { name: back.say('examination:findings.show', { number: 1, sign }) }).waitFor();
});
