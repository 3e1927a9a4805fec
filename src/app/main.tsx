import '@/ui/fonts.css';
import '@/ui/tokens.css';
import '@/ui/base.css';
import { createRoot } from 'react-dom/client';
import { pickLanguage } from '@/i18n/languages';
import { startI18n } from '@/i18n/start-i18n';
import { App } from './app';
import { followSettings, showAppearance } from './follow-settings';
import { registerServiceWorker } from './service-worker-client';
import { startExaminer } from './start-examiner';
import { wireServices } from './wire-services';

/** Starts the worker first, so that specimens are made while the page arrives; then texts, then the screens. */
async function start(): Promise<void> {
  const services = wireServices(window, startExaminer());
  const { settings } = services.settings.state.getState();
  showAppearance(settings);
  const preferred = navigator.languages;
  const texts = await startI18n(settings.language ?? pickLanguage(preferred), ['common', 'home']);
  followSettings(services.settings, texts, preferred);
  const root = document.querySelector('#root');
  if (root) createRoot(root).render(<App services={services} texts={texts} />);
  await registerServiceWorker();
}

await start();
