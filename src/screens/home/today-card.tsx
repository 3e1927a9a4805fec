import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/screens/problem-notice';
import { ShownSpecimen } from '@/screens/shown-specimen';
import { useStartSession } from '@/screens/use-start-session';
import { Skeleton } from '@/ui/skeleton';
import { FirstMinutes } from './first-minutes';
import type { HomeCardProps } from './home-card-props';
import styles from './home-screen.module.css';
import { PlannedSkills } from './planned-skills';
import { TodayActions } from './today-actions';
import { todayState, useTodayLead } from './today-state';

/** The one thing to do: today's ten minutes with what they hold and why, or the session that waits. */
export function TodayCard({ profile, planned, sessions, progress }: HomeCardProps) {
  const { t } = useTranslation('home');
  const starting = useStartSession(profile.id);
  const state = todayState({ planned, sessions, progress });
  const lead = useTodayLead(state);
  const plan = planned.phase === 'ready' ? planned.plan : null;
  return (
    <section className={styles.today}>
      <div className={styles.words}>
        <h1 tabIndex={-1}>{t(`title.${state.kind}`)}</h1>
        <p className={styles.lead}>{lead}</p>
        {(state.kind === 'first' || state.kind === 'today') && (
          <div className={styles.holds}>
            {state.kind === 'first' && <FirstMinutes />}
            {state.kind !== 'first' && plan && <PlannedSkills standing={plan.standing} />}
            {state.kind !== 'first' && !plan && <Skeleton height="4.5rem" />}
          </div>
        )}
        <TodayActions state={state} planned={planned} starting={starting} />
        {state.kind === 'resume' && !state.session.plan.test && <p className={styles.closes}>{t('insteadAbout')}</p>}
        {starting.problem && <ProblemNotice problem={starting.problem} />}
      </div>
      <ShownSpecimen light="uv365" />
    </section>
  );
}
