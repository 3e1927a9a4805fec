import { useTranslation } from 'react-i18next';
import { purposeOf } from '@/core/learning/session-plan';
import { hrefTo, paths } from '@/screens/paths';
import type { PracticePlanState } from '@/screens/use-practice-plan';
import type { useStartSession } from '@/screens/use-start-session';
import { Button, ButtonLink } from '@/ui/button';
import styles from './home-screen.module.css';
import type { TodayState } from './today-state';

interface TodayActionsProps {
  readonly state: TodayState;
  readonly planned: PracticePlanState;
  readonly starting: ReturnType<typeof useStartSession>;
}

/** The button that begins, and beside it the one other thing that may be wanted now. */
export function TodayActions({ state, planned, starting: { start, busy } }: TodayActionsProps) {
  const { t } = useTranslation('home');
  const waits = busy || planned.phase === 'loading';
  const begin = (purpose: 'today' | 'warm-up') => {
    // Where the plan cannot be read, a dozen of everything is better than nothing.
    if (planned.phase === 'ready') void start(planned.planner.orderOf(purpose, planned.plan));
    else void start({ purpose: 'practice', choice: 'mixed' });
  };
  if (state.kind === 'resume') {
    return (
      <div className={styles.actions}>
        <ButtonLink variant="primary" href={hrefTo(paths.examination(state.session.id))}>
          {t('resume')}
        </ButtonLink>
        {purposeOf(state.session.plan) === 'today' ? (
          <ButtonLink variant="quiet" href={hrefTo(paths.practice())}>
            {t('choose')}
          </ButtonLink>
        ) : (
          <Button variant="quiet" disabled={waits} onClick={() => begin('today')}>
            {busy ? t('starting') : t('instead')}
          </Button>
        )}
      </div>
    );
  }
  const enough = state.kind === 'enough' || state.kind === 'done';
  return (
    <div className={styles.actions}>
      <Button variant={enough ? 'secondary' : 'primary'} disabled={waits} onClick={() => begin('today')}>
        {busy ? t('starting') : t(enough ? 'startAnyway' : 'start')}
      </Button>
      {state.kind === 'first' ? (
        <ButtonLink variant="quiet" href={hrefTo(paths.firstLook())}>
          {t('firstLook')}
        </ButtonLink>
      ) : (
        <Button variant="quiet" disabled={waits} onClick={() => begin('warm-up')}>
          {t('warmUp')}
        </Button>
      )}
    </div>
  );
}
