import { type ReactNode, type RefObject, Suspense, useEffect, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useStore } from 'zustand';
import { HomeScreen } from '@/screens/home/home-screen';
import { placeOf, ROUTES } from '@/screens/paths';
import { ProfilesScreen } from '@/screens/profiles/profiles-screen';
import { useServices } from '@/screens/services';
import { Skeleton } from '@/ui/skeleton';
import { DeskRoom } from './desk-room';
import { ErrorBoundary } from './error-boundary';
import { WithLibrary } from './library-overlay';
import { LibraryRoutes } from './library-routes';
import { NotFound } from './not-found';
import { SCREENS } from './screens';
import { Shell } from './shell';
import { useVersionNews, type VersionNews } from './use-version-news';
import { APP_VERSION } from './version';

/** Which screen an address shows: the light table alone on its desk, everything else in the shell. */
export function Routes() {
  const news = useVersionNews();
  const opened = useRef(false);
  useEffect(() => {
    opened.current = true;
  }, []);
  return (
    <Switch>
      <Route path={ROUTES.examination}>
        {({ session }) => (
          <OnDesk>
            <WithLibrary>
              <SCREENS.examination session={session} />
            </WithLibrary>
          </OnDesk>
        )}
      </Route>
      <Route path={ROUTES.look}>
        {({ session, index }) => (
          <OnDesk>
            <WithLibrary>
              <SCREENS.look key={`${session} ${index}`} session={session} index={Number(index)} from="summary" />
            </WithLibrary>
          </OnDesk>
        )}
      </Route>
      <Route path={ROUTES.lookFromHistory}>
        {({ session, index }) => (
          <OnDesk>
            <WithLibrary>
              <SCREENS.look key={`${session} ${index}`} session={session} index={Number(index)} from="history" />
            </WithLibrary>
          </OnDesk>
        )}
      </Route>
      <Route path={ROUTES.trial}>
        {({ specimen }) => (
          <OnDesk>
            <WithLibrary>
              <SCREENS.trial specimen={specimen} />
            </WithLibrary>
          </OnDesk>
        )}
      </Route>
      <Route path={ROUTES.referenceDesk}>
        {({ model }) => (
          <OnDesk>
            <SCREENS.libraryDesk model={model} other={null} />
          </OnDesk>
        )}
      </Route>
      <Route path={ROUTES.comparison}>
        {({ model, other }) => (
          <OnDesk>
            <SCREENS.libraryDesk model={model} other={other} />
          </OnDesk>
        )}
      </Route>
      <Route>
        <ReadingRoutes news={news} opened={opened} />
      </Route>
    </Switch>
  );
}

function OnDesk({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<DeskRoom />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

/** Screens about a person wait until one is chosen. A new version is announced here only, never over an examination. */
function ReadingRoutes({ news, opened }: { readonly news: VersionNews; readonly opened: RefObject<boolean> }) {
  const [path] = useLocation();
  return (
    <Shell path={placeOf(path)} news={news} opened={opened}>
      <ErrorBoundary key={placeOf(path)}>
        <Suspense fallback={<Skeleton height="60vh" />}>
          <Switch>
            <Route path={ROUTES.home}>{chosen(<HomeScreen />)}</Route>
            <Route path={ROUTES.firstLook}>{chosen(<SCREENS.firstLook />)}</Route>
            <Route path={ROUTES.practice}>{chosen(<SCREENS.practice />)}</Route>
            <Route path={ROUTES.learn}>{chosen(<SCREENS.learn />)}</Route>
            <Route path={ROUTES.lesson}>{({ lesson }) => chosen(<LessonRoute lesson={lesson} section={null} />)}</Route>
            <Route path={ROUTES.lessonSection}>
              {({ lesson, section }) => chosen(<LessonRoute lesson={lesson} section={section} />)}
            </Route>
            <Route path={ROUTES.tests}>{chosen(<SCREENS.tests />)}</Route>
            <Route path={ROUTES.checkCertificate} component={SCREENS.checkCertificate} />
            <Route path={ROUTES.cohort} component={SCREENS.cohort} />
            <Route path={ROUTES.testResult}>{({ session }) => chosen(<SCREENS.testResult session={session} />)}</Route>
            <Route path={ROUTES.certificate}>
              {({ session }) => chosen(<SCREENS.certificate session={session} />)}
            </Route>
            <Route path={ROUTES.history}>{chosen(<SCREENS.history />)}</Route>
            <Route path={ROUTES.progress}>{chosen(<SCREENS.progress />)}</Route>
            <Route path={ROUTES.summary}>{({ session }) => chosen(<SCREENS.summary sessionId={session} />)}</Route>
            <Route path="/reference/*?" component={LibraryRoutes} />
            <Route path="/glossary/*?" component={LibraryRoutes} />
            <Route path={ROUTES.profiles} component={ProfilesScreen} />
            <Route path={ROUTES.data} component={SCREENS.data} />
            <Route path={ROUTES.settings} component={SCREENS.settings} />
            <Route path={ROUTES.about}>
              <SCREENS.about version={APP_VERSION} />
            </Route>
            <Route path={ROUTES.exercises} component={SCREENS.exercises} />
            <Route path={ROUTES.exercise}>
              {({ kind, seed }) => <SCREENS.exercise kind={kind} seed={seed ?? null} />}
            </Route>
            <Route path={ROUTES.studio} component={SCREENS.studio} />
            <Route path={ROUTES.specimen}>{({ specimen }) => <SCREENS.specimen specimen={specimen} />}</Route>
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </Shell>
  );
}

/** A term opens its entry over the lesson, which stays where it is. */
function LessonRoute(place: { readonly lesson: string; readonly section: string | null }) {
  return (
    <WithLibrary>
      <SCREENS.lesson {...place} />
    </WithLibrary>
  );
}

function chosen(screen: ReactNode): ReactNode {
  return <Chosen>{screen}</Chosen>;
}

/** Asks who practises before it shows what belongs to a person. */
function Chosen({ children }: { readonly children: ReactNode }) {
  const { profiles } = useServices();
  const state = useStore(profiles.state);
  if (state.phase === 'loading' && state.remembered) return null;
  return state.phase === 'ready' && state.chosen ? children : <ProfilesScreen />;
}
