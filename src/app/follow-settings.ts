import type { i18n } from 'i18next';
import { pickLanguage } from '@/i18n/languages';
import type { Settings } from '@/state/settings';
import type { SettingsStore } from '@/state/settings-store';

/** Keeps the page's theme, motion and language as the settings say, now and after every change. */
export function followSettings(store: SettingsStore, texts: i18n, preferred: readonly string[]): void {
  // What was asked for last, not what is shown: the texts of a language arrive later.
  let asked = texts.language;
  const follow = ({ settings }: { readonly settings: Settings }) => {
    showAppearance(settings);
    const language = settings.language ?? pickLanguage(preferred);
    if (language === asked) return;
    asked = language;
    void texts.changeLanguage(language);
  };
  follow(store.state.getState());
  store.state.subscribe(follow);
}

/** Puts theme, motion and plain light on the root, where style sheets and the table look; what follows the device has no mark. */
export function showAppearance({ theme, motion, plainLight }: Settings): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (motion === 'reduced') dataset['motion'] = 'reduced';
  else delete dataset['motion'];
  if (plainLight) dataset['plainLight'] = '';
  else delete dataset['plainLight'];
}
