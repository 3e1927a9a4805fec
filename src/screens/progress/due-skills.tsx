import { useTranslation } from 'react-i18next';
import { MOST_SKILLS } from '@/core/learning/choose-skills';
import type { DueSkills as Due } from '@/core/learning/due-skills';
import { SESSION_LOADS } from '@/core/learning/session-load';
import { useFormat } from '@/i18n/use-format';
import { ProblemNotice } from '@/screens/problem-notice';
import { usePracticePlan } from '@/screens/use-practice-plan';
import { useStartSession } from '@/screens/use-start-session';
import { Button } from '@/ui/button';
import { Skeleton } from '@/ui/skeleton';
import styles from './progress-screen.module.css';

/** The skills that are due now, with the way to practise just these, and those that the coming week will bring. */
export function DueSkills({ profileId }: { readonly profileId: string }) {
  const { t } = useTranslation('progress');
  const { t: skills } = useTranslation('skills');
  const planned = usePracticePlan(profileId);
  const { start, busy, problem } = useStartSession(profileId);
  if (planned.phase === 'loading') return <Skeleton height="6rem" />;
  if (planned.phase === 'failed') return <ProblemNotice problem={planned.problem} />;
  const { plan, planner } = planned;
  const { now } = plan.due;
  const skillsNow = now.slice(0, MOST_SKILLS).map(({ skill }) => skill);
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <h3>{t('due.now')}</h3>
      {now.length === 0 ? (
        <p>{t('due.nothing')}</p>
      ) : (
        <>
          <ul className={styles.due}>
            {now.map(({ skill, reason }) => (
              <li key={skill}>
                {skills(`skill.${skill}`)} <span className={styles.note}>{skills(`reason.${reason}`)}</span>
              </li>
            ))}
          </ul>
          <div className={styles.doors}>
            <Button
              variant="primary"
              disabled={busy}
              onClick={() => void start(planner.topicOf(skillsNow, SESSION_LOADS.today.items, plan))}
            >
              {t(busy ? 'due.starting' : 'due.practise')}
            </Button>
          </div>
        </>
      )}
      <h3>{t('due.week')}</h3>
      <Week due={plan.due} />
    </>
  );
}

function Week({ due: { soon } }: { readonly due: Due }) {
  const { t } = useTranslation('progress');
  const { t: skills } = useTranslation('skills');
  const format = useFormat();
  const days = [...new Set(soon.map(({ dueAt }) => format.day(dueAt)))];
  if (days.length === 0) return <p>{t('due.nothingSoon')}</p>;
  return (
    <dl className={styles.week}>
      {days.map((day) => (
        <div key={day}>
          <dt>{day}</dt>
          <dd>
            {format.list(
              soon.filter(({ dueAt }) => format.day(dueAt) === day).map(({ skill }) => skills(`skill.${skill}`)),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
