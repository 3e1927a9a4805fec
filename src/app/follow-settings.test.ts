// @vitest-environment jsdom
import i18next from 'i18next';
import { expect, it, vi } from 'vitest';
import { createSettingsStore } from '@/state/settings-store';
import { createSettingsStorage } from '@/store/settings-storage';
import { followSettings } from './follow-settings';

it('asks for the language chosen last, although the texts of the one before are still on their way', async () => {
  const texts = i18next.createInstance();
  await texts.init({ lng: 'en', resources: { en: {} } });
  const changeLanguage = vi.spyOn(texts, 'changeLanguage').mockReturnValue(new Promise(() => undefined));
  const settings = createSettingsStore(createSettingsStorage(window));
  followSettings(settings, texts, ['en']);

  settings.change({ language: 'fr' });
  settings.change({ language: 'en' });

  expect(changeLanguage.mock.calls).toEqual([['fr'], ['en']]);
  settings.dispose();
});
