import { useTranslation } from 'react-i18next';
import { SkillChips } from '@/screens/skill-chips';
import type { PracticePlan } from '@/state/practice-planner';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import styles from './today-card.module.css';
import { WhyTable } from './why-table';

interface TodayCardProps {
  readonly plan: PracticePlan;
  readonly busy: boolean;
  readonly onStart: () => void;
}

/** Today's ten minutes: what they are about and why, and the one button that begins them. */
export function TodayCard({ plan, busy, onStart }: TodayCardProps) {
  const { t } = useTranslation('practice');
  return (
    <section className={styles.today} aria-labelledby="today">
      <h2 id="today">{t('today.title')}</h2>
      <p className={styles.lead}>
        {plan.pressing > 0 ? t('today.pressing.text', { count: plan.pressing }) : t('today.calm')}
      </p>
      <SkillChips standing={plan.standing} />
      {plan.enough && (
        <Notice tone="good" title={t('today.enough', { count: plan.answeredToday })}>
          <p>{t('today.enoughAbout')}</p>
        </Notice>
      )}
      <div>
        <Button variant={plan.enough ? 'secondary' : 'primary'} disabled={busy} onClick={onStart}>
          {busy ? t('starting') : t(plan.enough ? 'today.startAnyway' : 'today.start')}
        </Button>
      </div>
      <WhyTable plan={plan} />
    </section>
  );
}
