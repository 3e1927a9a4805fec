import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { TaskKind } from '@/core/tasks/task-kind';
import type { createLearner } from './learner';

/** A person with a keyboard in front of one exercise. */
export interface Typist {
  readonly page: Page;
  readonly say: ReturnType<typeof createLearner>['say'];
}

/** How each kind is answered by keys alone. */
export const BY_KEYS: Readonly<Record<TaskKind, (typist: Typist) => Promise<void>>> = {
  sort: chooseAndAnswer,
  mark: markAndAnswer,
  'choose-light': chooseAndAnswer,
  'name-technique': chooseAndAnswer,
  'compare-reference': markAndAnswer,
  'face-then-data': compareFaces,
  classify: chooseAndAnswer,
  'ask-to-feel': feelAndAnswer,
  mrz: tickAndAnswer,
  'travel-history': readStamps,
  'face-pair': compareAndAnswer,
  'morph-pair': chooseAndAnswer,
  dossier: tickAndAnswer,
  'order-steps': moveAndAnswer,
  scenario: goOnAndAnswer,
  'referral-reason': writeAndAnswer,
  choice: tickAndAnswer,
};

/** Kinds that can be made of words alone. */
export const OF_WORDS: readonly TaskKind[] = ['mrz', 'order-steps', 'scenario', 'choice'];

async function chooseAndAnswer(typist: Typist): Promise<void> {
  await choose(typist);
  await answer(typist);
}

async function markAndAnswer({ page }: Typist): Promise<void> {
  await tabTo(page, page.getByRole('application'));
  await markPlace(page);
  await page.keyboard.press('Enter');
}

async function feelAndAnswer(typist: Typist): Promise<void> {
  const { page, say } = typist;
  await tabTo(page, page.getByRole('application'));
  await markPlace(page);
  await page.getByRole('list', { name: say('task-ask-to-feel:felt') }).waitFor();
  await choose(typist);
  await answer(typist);
}

/** Takes the first choice of every group. */
async function chooseInGroups({ page }: Typist): Promise<void> {
  const groups = page.getByRole('group');
  const count = await groups.count();
  for (let group = 0; group < count; group++) {
    await tabTo(page, groups.nth(group).getByRole('radio').first());
    await page.keyboard.press('Space');
  }
}

async function compareFaces(typist: Typist): Promise<void> {
  const { page } = typist;
  await chooseInGroups(typist);
  const uncover = button(typist, 'task-face-then-data:uncover.now');
  await uncover.waitFor();
  await tabTo(page, uncover);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { name: typist.say('task-face-then-data:decision.holder') }));
  await page.keyboard.press('Space');
  await answer(typist);
}

async function compareAndAnswer(typist: Typist): Promise<void> {
  await chooseInGroups(typist);
  await answer(typist);
}

async function tickAndAnswer(typist: Typist): Promise<void> {
  await tick(typist);
  await answer(typist);
}

/** Ticks the first of what can be ticked or chosen. */
async function tick({ page }: Typist): Promise<void> {
  await tabTo(page, page.locator('fieldset input').first());
  await page.keyboard.press('Space');
}

async function readStamps(typist: Typist): Promise<void> {
  const { page, say } = typist;
  await tabTo(page, page.getByRole('checkbox').first());
  await page.keyboard.press('Space');
  const problems = page.getByRole('group', { name: say('task-travel-history:legend') });
  await tabTo(page, problems.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await answer(typist);
}

/** Moves the first step to the end, one place at a time: the focus goes with it. */
async function moveAndAnswer(typist: Typist): Promise<void> {
  const { page, say } = typist;
  const steps = page.getByRole('list', { name: say('task-order-steps:legend') }).getByRole('listitem');
  const first = (await steps.first().textContent())?.replace(/^\d+/, '');
  await tabTo(page, steps.first().getByRole('button').last());
  for (let place = 1; place < (await steps.count()); place++) await page.keyboard.press('Alt+ArrowDown');
  expect(await steps.last().textContent()).toContain(first);
  await answer(typist);
}

/** Takes the first way at every turn. */
async function goOnAndAnswer(typist: Typist): Promise<void> {
  const { page, say } = typist;
  const end = button(typist, 'exercise:answer');
  const now = page.getByRole('region', { name: say('task-scenario:now') });
  while (!(await end.isVisible())) {
    const before = await page.getByRole('region', { name: say('task-scenario:before') }).count();
    await tabTo(page, now.getByRole('button').first());
    await page.keyboard.press('Enter');
    await page
      .getByRole('region', { name: say('task-scenario:before') })
      .nth(before)
      .waitFor();
    await now.or(end).first().waitFor();
  }
  await answer(typist);
}

async function writeAndAnswer(typist: Typist): Promise<void> {
  await tabTo(typist.page, typist.page.getByRole('textbox'));
  await typist.page.keyboard.type('Raised edge around the portrait');
  await answer(typist);
}

/** Takes the first of the choices. */
async function choose({ page }: Typist): Promise<void> {
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
}

async function answer(typist: Typist): Promise<void> {
  await tabTo(typist.page, button(typist, 'exercise:answer'));
  await typist.page.keyboard.press('Enter');
}

async function markPlace({ keyboard }: Page): Promise<void> {
  await keyboard.press('m');
  await keyboard.press('Enter');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
}

/** Finds a button by the key of its words. */
export function button({ page, say }: Typist, key: string): Locator {
  return page.getByRole('button', { name: say(key), exact: true });
}

/** Finds the line that says how an exercise went. */
export function outcome({ page, say }: Typist): Locator {
  const words = ['right', 'partly', 'wrong'].map((one) => say(`exercise:outcome.${one}`));
  return page.locator('p[data-outcome]').filter({ hasText: new RegExp(`^(${words.join('|')})$`) });
}

/** Waits until what is looked at can be seen. */
export async function pictured(page: Page): Promise<void> {
  await page.locator('[data-shown], [data-picture="shown"], figure canvas[role="img"]').first().waitFor();
}

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  await element.waitFor();
  for (let presses = 0; presses < 90; presses++) {
    if (await element.evaluate((found) => found === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(element)}`);
}
