import { Route, Switch } from 'wouter';
import { ROUTES } from '@/screens/paths';
import { NotFound } from './not-found';
import { SCREENS } from './screens';

/** The screens of the library that are read; its desk stands outside, since it fills the window. */
export function LibraryRoutes() {
  return (
    <Switch>
      <Route path={ROUTES.reference}>
        <SCREENS.reference query="" />
      </Route>
      <Route path={ROUTES.referenceSearch}>{({ query }) => <SCREENS.reference query={query} />}</Route>
      <Route path={ROUTES.card}>{({ model }) => <SCREENS.card model={model} />}</Route>
      <Route path={ROUTES.model}>{({ model }) => <SCREENS.model model={model} />}</Route>
      <Route path={ROUTES.referenceState}>{({ state }) => <SCREENS.state state={state} />}</Route>
      <Route path={ROUTES.features} component={SCREENS.features} />
      <Route path={ROUTES.feature}>{({ feature }) => <SCREENS.feature feature={feature} />}</Route>
      <Route path={ROUTES.printing} component={SCREENS.printing} />
      <Route path={ROUTES.glossary}>
        <SCREENS.glossary term={null} />
      </Route>
      <Route path={ROUTES.term}>{({ term }) => <SCREENS.glossary term={term} />}</Route>
      <Route component={NotFound} />
    </Switch>
  );
}
