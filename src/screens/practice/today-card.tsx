import { useTranslation } from 'react-i18next';
import { hrefTo, paths } from '@/screens/paths';
import { SkillChips } from '@/screens/skill-chips';
import type { PracticePlan } from '@/state/practice-planner';
import { Button, ButtonLink } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { Notice } from '@/ui/notice';
import styles from './today-card.module.css';
import { WhyTable } from './why-table';

interface TodayCardProps {
  readonly plan: PracticePlan;
  /** Whether today's ten minutes were done already. */
  readonly done: boolean;
  readonly busy: boolean;
  readonly onStart: () => void;
}

/** Today's ten minutes: what they are about and why, and the one button that begins them. */
export function TodayCard({ plan, done, busy, onStart }: TodayCardProps) {
  const { t } = useTranslation('practice');
  if (plan.states.every(({ schedule }) => schedule === null)) return <FirstCard {...{ plan, busy, onStart }} />;
  const enough = plan.enough || done;
  return (
    <section className={styles.today} aria-labelledby="today">
      <h2 id="today">{t('today.title')}</h2>
      {!enough && (
        <p className={styles.lead}>
          {plan.pressing > 0 ? t('today.pressing.text', { count: plan.pressing }) : t('today.calm')}
        </p>
      )}
      {!enough && <SkillChips standing={plan.standing} />}
      {enough && (
        <Notice tone="good" title={plan.enough ? t('today.enough', { count: plan.answeredToday }) : t('today.done')}>
          <p>{t('today.enoughAbout')}</p>
        </Notice>
      )}
      <div>
        <Button variant={enough ? 'secondary' : 'primary'} disabled={busy} onClick={onStart}>
          {busy ? t('starting') : t(enough ? 'today.startAnyway' : 'today.start')}
        </Button>
      </div>
      <WhyTable plan={plan} />
    </section>
  );
}

/** What somebody who has answered nothing yet does best: the first ten minutes, or a lesson. The names of skills can wait. */
function FirstCard({ plan, busy, onStart }: Omit<TodayCardProps, 'done'>) {
  const { t } = useTranslation('practice');
  return (
    <section className={styles.today} aria-labelledby="today">
      <h2 id="today">{t('first.title')}</h2>
      <p className={styles.lead}>{t('first.about')}</p>
      <div className={styles.actions}>
        <Button variant="primary" disabled={busy} onClick={onStart}>
          {busy ? t('starting') : t('today.start')}
        </Button>
        <ButtonLink variant="quiet" href={hrefTo(paths.learn())}>
          {t('first.lesson')}
        </ButtonLink>
      </div>
      <Disclosure summary={t('first.holds', { count: plan.standing.length })}>
        <div className={styles.held}>
          <SkillChips standing={plan.standing} withReasons={false} />
        </div>
      </Disclosure>
    </section>
  );
}
