import '@/ui/fonts.css';
import '@/ui/tokens.css';
import '@/ui/base.css';
import { GREETING } from 'virtual:greeting';
import { createRoot } from 'react-dom/client';
import { pickLanguage } from '@/i18n/languages';
import { startI18n } from '@/i18n/start-i18n';
import { App } from './app';
import { examiner } from './examiner';
import { FIRST_TEXTS } from './first-texts';
import { followSettings, showAppearance } from './follow-settings';
import { registerServiceWorker } from './service-worker-client';
import { whenSpecimenStands } from './when-specimen-stands';
import { wireServices } from './wire-services';

/** Starts the texts, then the screens; the examiner wakes when it is first asked, or when the first screen stands. */
async function start(): Promise<void> {
  const services = wireServices(window, examiner, GREETING);
  const { settings } = services.settings.state.getState();
  showAppearance(settings);
  const preferred = navigator.languages;
  const texts = await startI18n(settings.language ?? pickLanguage(preferred), FIRST_TEXTS);
  followSettings(services.settings, texts, preferred);
  const root = document.querySelector('#root');
  if (root) createRoot(root).render(<App services={services} texts={texts} />);
  await whenSpecimenStands();
  examiner.wake();
  await registerServiceWorker();
}

// Not awaited: screens that arrive later import from this file, and would wait until all of it is done.
void start();
