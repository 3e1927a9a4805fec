import { useTranslation } from 'react-i18next';
import type { FraudCategory } from '@/core/fraud/evidence';
import type { Progress } from '@/core/learning/progress';
import type { SessionRecord } from '@/core/learning/session-record';
import { useFormat } from '@/i18n/use-format';
import { hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { ShownSpecimen } from '@/screens/shown-specimen';
import { useSessionName } from '@/screens/use-session-name';
import { useStartSession } from '@/screens/use-start-session';
import { Button, ButtonLink } from '@/ui/button';
import styles from './home-screen.module.css';
import { weakestCategory } from './weakest-category';

interface TodayCardProps {
  readonly profileId: string;
  readonly unfinished: SessionRecord | null;
  /** Null until it is counted. */
  readonly progress: Progress | null;
}

/** The one thing to do: start a dozen, or go on with the one that waits. */
export function TodayCard({ profileId, unfinished, progress }: TodayCardProps) {
  const { t } = useTranslation('home');
  const { start, busy, problem } = useStartSession(profileId);
  const lead = useLead(unfinished, progress && weakestCategory(progress));
  const first = progress?.answers === 0 && !unfinished;
  return (
    <section className={styles.today}>
      <div className={styles.words}>
        <h1 tabIndex={-1}>{t(unfinished ? 'title.resume' : first ? 'title.first' : 'title.today')}</h1>
        <p className={styles.lead}>{first ? t('lead.first') : lead}</p>
        <div className={styles.actions}>
          {unfinished ? (
            <ButtonLink variant="primary" href={hrefTo(paths.examination(unfinished.id))}>
              {t('resume')}
            </ButtonLink>
          ) : (
            <Button variant="primary" disabled={busy} onClick={() => void start({ choice: 'mixed' })}>
              {busy ? t('starting') : t('start')}
            </Button>
          )}
          <ButtonLink variant="quiet" href={hrefTo(paths.practice())}>
            {t('choose')}
          </ButtonLink>
        </div>
        {problem && <ProblemNotice problem={problem} />}
      </div>
      <ShownSpecimen light="uv365" />
    </section>
  );
}

function useLead(unfinished: SessionRecord | null, weakest: FraudCategory | null): string {
  const { t } = useTranslation('home');
  const { t: common } = useTranslation();
  const nameOf = useSessionName();
  const format = useFormat();
  if (unfinished) {
    return t('lead.resume', {
      done: unfinished.position,
      total: unfinished.plan.items,
      choice: nameOf(unfinished.plan),
      when: format.dayTime(unfinished.startedAt),
    });
  }
  return weakest ? t('lead.weakest', { category: common(`choice.${weakest}`) }) : t('lead.today');
}
