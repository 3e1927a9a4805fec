import type { i18n } from 'i18next';
import { Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { type Services, ServicesContext } from '@/screens/services';
import { AnnouncerProvider } from '@/ui/announcer';
import { ErrorBoundary } from './error-boundary';
import { Routes } from './routes';

interface AppProps {
  readonly services: Services;
  readonly texts: i18n;
}

/** The whole app: texts, services and the live region around the routes. */
export function App({ services, texts }: AppProps) {
  return (
    <I18nextProvider i18n={texts}>
      <ServicesContext value={services}>
        <AnnouncerProvider>
          <ErrorBoundary>
            <Suspense fallback={null}>
              <Router hook={useHashLocation}>
                <Routes />
              </Router>
            </Suspense>
          </ErrorBoundary>
        </AnnouncerProvider>
      </ServicesContext>
    </I18nextProvider>
  );
}
