import { useTranslation } from 'react-i18next';
import type { SessionRecord } from '@/core/learning/session-record';
import { useFormat } from '@/i18n/use-format';
import { isTodayDone } from '@/screens/is-today-done';
import { stepsOf } from '@/screens/steps-of';
import { useSessionName } from '@/screens/use-session-name';
import type { PracticePlan } from '@/state/practice-planner';
import type { HomeCardProps } from './home-card-props';

/**
 * What is best begun now. `resume`: a session waits · `first`: nothing was ever answered · `enough`: the day has brought
 * most of what it can · `done`: its ten minutes were done · `today`: the ten minutes; its `plan` is null until it is worked
 * out.
 */
export type TodayState =
  | { readonly kind: 'resume'; readonly session: SessionRecord }
  | { readonly kind: 'first' }
  | { readonly kind: 'enough'; readonly plan: PracticePlan }
  | { readonly kind: 'done'; readonly plan: PracticePlan }
  | { readonly kind: 'today'; readonly plan: PracticePlan | null };

/** Tells what is best begun now: what was begun is gone on with first, so that nothing lies about half done. */
export function todayState({ planned, sessions, progress }: Omit<HomeCardProps, 'profile'>): TodayState {
  const waiting = sessions.phase === 'ready' ? sessions.unfinished[0] : undefined;
  if (waiting) return { kind: 'resume', session: waiting };
  if (progress.phase === 'ready' && progress.progress.answers === 0) return { kind: 'first' };
  const plan = planned.phase === 'ready' ? planned.plan : null;
  if (plan?.enough) return { kind: 'enough', plan };
  return plan && isTodayDone(sessions, plan) ? { kind: 'done', plan } : { kind: 'today', plan };
}

/** Says in a sentence what it will be. */
export function useTodayLead(state: TodayState): string {
  const { t } = useTranslation('home');
  const nameOf = useSessionName();
  const format = useFormat();
  switch (state.kind) {
    case 'resume': {
      const { plan, position, startedAt } = state.session;
      const { now, total } = stepsOf(plan, position);
      const values = { done: now - 1, total, choice: nameOf(plan), when: format.dayTime(startedAt) };
      return t('lead.resume', values);
    }
    case 'first':
      return t('lead.first');
    case 'enough':
      return t('lead.enough', { count: state.plan.answeredToday });
    case 'done':
      return t('lead.done');
    case 'today':
      if (state.plan === null) return t('lead.planning');
      return state.plan.pressing > 0 ? t('lead.pressing', { count: state.plan.pressing }) : t('lead.calm');
  }
}
