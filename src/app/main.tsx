import '@/ui/fonts.css';
import '@/ui/tokens.css';
import '@/ui/base.css';
import { createRoot } from 'react-dom/client';
import { connectExaminer } from '@/examiner/examiner-client';
import { pickLanguage } from '@/i18n/languages';
import { startI18n } from '@/i18n/start-i18n';
import { App } from './app';
import { followSettings, showAppearance } from './follow-settings';
import { registerServiceWorker } from './service-worker-client';
import { wireServices } from './wire';

/** Starts the worker first, so that specimens are made while the page arrives; then texts, then the screens. */
async function start(): Promise<void> {
  const worker = new Worker(new URL('./examiner-worker.ts', import.meta.url), {
    type: 'module',
    name: document.baseURI,
  });
  const services = wireServices(window, connectExaminer(worker));
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
