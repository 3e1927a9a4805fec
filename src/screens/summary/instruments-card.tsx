import { useTranslation } from 'react-i18next';
import { INSTRUMENTS } from '@/core/examination/answer';
import type { SessionSummary } from '@/core/learning/session-summary';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import styles from './summary-screen.module.css';

/** On how many specimens each instrument was used. */
export function InstrumentsCard(props: { readonly summary: SessionSummary; readonly answers: number }) {
  const { summary, answers } = props;
  const { t } = useTranslation('summary');
  const { t: common } = useTranslation();
  return (
    <Card title={t('instruments.title')} lead={t('instruments.lead')}>
      <ul className={styles.uses}>
        {INSTRUMENTS.map((instrument) => {
          const count = summary.instruments[instrument];
          return (
            <li key={instrument} className={classNames(styles.use, count === 0 && styles.unused)}>
              {t('instruments.use', { instrument: common(`instrument.${instrument}`), count, total: answers })}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
