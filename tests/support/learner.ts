import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Light } from '@/core/document/optics';
import type { Category, Sign } from '@/core/fraud/evidence';
import type { Language } from '@/core/kernel/language';
import type { Role } from '@/core/tasks/role';
import { readTexts } from './texts';

/** A place on the page: shares of its width and height, from its upper left corner. */
export interface Place {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** One of the six steps of confidence; 1 is sure genuine, 6 is sure fraudulent. */
export type Step = 1 | 2 | 3 | 4 | 5 | 6;

/** What a learner reads after an answer. */
export interface Told {
  readonly outcome: string;
  readonly fraudulent: boolean;
  /** Whether the untouched document can be shown in turn with this one. */
  readonly hasTwin: boolean;
}

/** How long a specimen may take on a busy machine, in milliseconds. */
const PATIENCE_MS = 60_000;

/** A person at the light table who uses a pointer and reads `language`; everything is found by the names they read. */
export function createLearner(page: Page, language: Language = 'en') {
  const say = readTexts(language);
  const table = page.locator('main [role="application"]').first();
  const sheet = page.locator('main [data-version="specimen"] > [data-shown]').first();
  const nextButton = page.getByRole('button', {
    name: new RegExp(`^(${say('examination:feedback.nextItem')}|${say('examination:feedback.summary')})$`),
  });
  const instrument = (text: string, name: string): Locator => {
    const full = say(`examination:action.${name}`);
    return button(full.toLocaleLowerCase().includes(text.toLocaleLowerCase()) ? full : `${text}: ${full}`);
  };
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });

  async function waitForSpecimen(): Promise<void> {
    await sheet.waitFor({ timeout: PATIENCE_MS });
  }

  async function placeOnScreen([x, y]: readonly [number, number]): Promise<readonly [number, number]> {
    const box = await sheet.boundingBox();
    if (!box) throw new Error('no page lies on the table');
    return [box.x + x * box.width, box.y + y * box.height];
  }

  /** Chooses a dozen of everything among what Practise offers. */
  async function chooseDozen(): Promise<void> {
    await page.getByRole('link', { name: say('common:nav.practice'), exact: true }).click();
    await button(say('practice:mode.practice.start')).click();
  }

  async function readFeedback(): Promise<Told> {
    await nextButton.waitFor({ timeout: PATIENCE_MS });
    const panel = page.getByRole('complementary', { name: say('examination:feedback.title') });
    return {
      outcome: (await panel.getByRole('heading').first().textContent()) ?? '',
      fraudulent: await panel.getByText(say('examination:feedback.truth.fraudulent')).isVisible(),
      hasTwin: await button(say('examination:feedback.twinStart')).isVisible(),
    };
  }

  return {
    say,
    table,
    sheet,
    nextButton,
    button,
    waitForSpecimen,
    placeOnScreen,
    readFeedback,

    /** Makes a profile and skips the first look. */
    async createProfile(name: string, role: Role = 'officer'): Promise<void> {
      await page.getByLabel(say('profiles:name')).fill(name);
      await page.getByRole('radio', { name: say(`profiles:role.${role}.name`) }).check();
      await button(say('profiles:start')).click();
      await page.getByRole('link', { name: say('first-look:skip'), exact: true }).click({ timeout: PATIENCE_MS });
      await page.getByRole('heading', { level: 1, name: say('home:title.first') }).waitFor();
    },

    chooseDozen,

    /** Starts a dozen of everything: whole examinations, one after the other. */
    async startPractice(): Promise<void> {
      await chooseDozen();
      await waitForSpecimen();
    },

    async resumePractice(): Promise<void> {
      await page.getByRole('link', { name: say('home:resume'), exact: true }).click();
      await waitForSpecimen();
    },

    /** Which specimen of how many the top bar says, such as '3 of 12'. */
    async position(): Promise<string> {
      return (
        (await page
          .getByRole('banner')
          .getByText(/\d+ .+ \d+/)
          .first()
          .textContent()) ?? ''
      );
    },

    async switchLight(light: Light): Promise<void> {
      await instrument(say(`examination:light.${light}.short`), `light-${light}`).click();
      await table.and(page.getByLabel(say(`examination:light.${light}.name`))).waitFor();
    },

    /** Tilts with the pad: shares of its width and height. */
    async tilt(x: number, y: number): Promise<void> {
      const pad = page.getByTitle(say('examination:tilt.hint'));
      const box = await pad.boundingBox();
      if (!box) throw new Error('there is no pad to tilt with');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 5 });
      await page.mouse.up();
    },

    /** Takes the loupe and holds it over a place of the page. */
    async useLoupe(at: readonly [number, number]): Promise<void> {
      await instrument(say('examination:rail.loupe'), 'loupe').click();
      await page.mouse.move(...(await placeOnScreen(at)), { steps: 3 });
      await page.locator('[data-pictured="true"]').waitFor();
    },

    async putLoupeAway(): Promise<void> {
      await instrument(say('examination:rail.loupe'), 'loupe').click();
      await page.locator('[data-pictured]').waitFor({ state: 'detached' });
    },

    /** Turns to a page of the documents on the table, counted from 0. */
    async turnPage(index: number): Promise<void> {
      const tabs = page.getByRole('group', { name: say('examination:pages.label'), exact: true });
      await tabs.getByRole('button').nth(index).click();
      await waitForSpecimen();
    },

    /** Has the untouched document blink in place of this one, then stops it. */
    async blinkTwin(): Promise<void> {
      const twin = page.locator('main [data-version="twin"]');
      await button(say('examination:feedback.twinStart')).click();
      await twin.locator('[data-shown]').first().waitFor({ state: 'attached', timeout: PATIENCE_MS });
      await twin.and(page.locator('[hidden]')).waitFor({ state: 'attached' });
      await twin.and(page.locator(':not([hidden])')).waitFor({ state: 'attached' });
      await button(say('examination:feedback.twinStop')).click();
    },

    /** Draws a rectangle around a place with the mouse. */
    async markPlace({ from, to }: Place): Promise<void> {
      await page
        .getByRole('button', {
          name: new RegExp(`^(${say('examination:findings.mark')}|${say('examination:findings.again')})`),
        })
        .click();
      await page.mouse.move(...(await placeOnScreen(from)));
      await page.mouse.down();
      await page.mouse.move(...(await placeOnScreen(to)), { steps: 4 });
      await page.mouse.up();
    },

    /** Says what the place that was marked shows and would mean. */
    async nameSign(sign: Sign, category: Category): Promise<void> {
      await page.getByRole('option', { name: say(`examination:sign.${sign}.name`) }).click();
      await page.getByRole('radio', { name: say(`examination:category.${category}.name`) }).check();
      await button(say('examination:naming.save')).click();
      await page.getByRole('button', { name: say('examination:findings.again') }).waitFor();
    },

    /** Says how sure it is and decides. */
    async decide(step: Step): Promise<void> {
      await page.getByRole('radio', { name: say(`examination:decide.step.${step}`), exact: true }).check();
      await button(say(`examination:decide.do.${step}`)).click();
    },

    /** Goes on to the next specimen, or to the summary after the last. */
    async next(): Promise<void> {
      const last = (await nextButton.textContent()) === say('examination:feedback.summary');
      await nextButton.click();
      await nextButton.waitFor({ state: 'hidden', timeout: PATIENCE_MS });
      if (last) await page.getByRole('heading', { level: 1, name: say('summary:title') }).waitFor();
      else await waitForSpecimen();
    },

    async goTo(screen: 'today' | 'practice' | 'tests' | 'progress' | 'studio'): Promise<void> {
      await page.getByRole('link', { name: say(`common:nav.${screen}`), exact: true }).click();
    },

    /** Expects that a person reads this sentence; `patienceMs` for what takes long. */
    async expectToRead(
      key: string,
      values: Readonly<Record<string, unknown>> = {},
      patienceMs = 30_000,
    ): Promise<void> {
      await page.getByText(say(key, values)).first().waitFor({ timeout: patienceMs });
      expect(await page.getByText(say(key, values)).first().isVisible()).toBe(true);
    },
  };
}

/** A person at the light table. */
export type Learner = ReturnType<typeof createLearner>;
