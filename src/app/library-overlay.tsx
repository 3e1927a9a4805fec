import { type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Router, Switch, useLocation } from 'wouter';
import { LibraryDoorContext } from '@/screens/library-door';
import { placeOf, ROUTES } from '@/screens/paths';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { CloseIcon } from '@/ui/icons/close-icon';
import { Skeleton } from '@/ui/skeleton';
import { useModal } from '@/ui/use-modal';
import { ErrorBoundary } from './error-boundary';
import styles from './library-overlay.module.css';
import { createLibraryPlace, type LibraryPlace } from './library-place';
import { LibraryRoutes } from './library-routes';
import { SCREENS } from './screens';
import { useFocusOnArrival } from './use-focus-on-arrival';

/** Gives what is inside a door to the library, which opens over it and leaves it as it is. */
export function WithLibrary({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<LibraryPlace | null>(null);
  const open = useMemo(() => (path: string) => setPlace(createLibraryPlace(path)), []);
  return (
    <LibraryDoorContext value={open}>
      {children}
      {place && <LibraryOverlay place={place} onClose={() => setPlace(null)} />}
    </LibraryDoorContext>
  );
}

/** The library over everything else: a dialog with a way of its own. Escape and the cross lead back to what lies below. */
function LibraryOverlay({ place, onClose }: { readonly place: LibraryPlace; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className={styles.overlay}
      aria-label={t('nav.reference')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <LibraryDoorContext value={null}>
        <Router hook={place.hook}>
          <Bar place={place} onClose={onClose} />
          <Content />
        </Router>
      </LibraryDoorContext>
    </dialog>
  );
}

function Bar({ place, onClose }: { readonly place: LibraryPlace; readonly onClose: () => void }) {
  const { t } = useTranslation();
  // Reading the location keeps the button in step with the way.
  useLocation();
  return (
    <div className={styles.bar}>
      <Button variant="quiet" disabled={!place.canGoBack()} onClick={place.back}>
        {t('library.back')}
      </Button>
      <p className={styles.name}>{t('nav.reference')}</p>
      <IconButton icon={<CloseIcon />} label={t('library.close')} onClick={onClose} />
    </div>
  );
}

function Content() {
  const [path] = useLocation();
  const content = useRef<HTMLDivElement>(null);
  const place = placeOf(path);
  useFocusOnArrival(content, place, { isFirst: () => true, toTop: () => content.current?.scrollTo(0, 0) });
  return (
    <div ref={content} className={styles.content} tabIndex={-1}>
      <ErrorBoundary key={place}>
        <Suspense fallback={<Skeleton height="60vh" />}>
          <Switch>
            <Route path={ROUTES.referenceDesk}>
              {({ model }) => <SCREENS.libraryDesk model={model} other={null} />}
            </Route>
            <Route path={ROUTES.comparison}>
              {({ model, other }) => <SCREENS.libraryDesk model={model} other={other} />}
            </Route>
            <Route>
              <LibraryRoutes />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
