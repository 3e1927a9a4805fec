import { useTranslation } from 'react-i18next';
import { FRAUD_CATEGORIES } from '@/core/fraud/evidence';
import type { Progress } from '@/core/learning/progress';
import { wilson } from '@/core/scoring/wilson';
import { RateRow, RateRows } from '@/screens/rate-row';
import { Card } from '@/ui/card';
import styles from './home-screen.module.css';

/** What was found of each category, and genuine ones cleared, each with its interval. */
export function SeenCard({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('home');
  const { t: common } = useTranslation();
  if (progress.answers === 0) {
    return (
      <Card title={t('seen.title')}>
        <p className={styles.note}>{t('seen.none')}</p>
      </Card>
    );
  }
  const { falseAlarms, correctAcceptances } = progress.overall.counts;
  return (
    <Card title={t('seen.title')} lead={t('seen.lead')}>
      <RateRows>
        {FRAUD_CATEGORIES.map((category) => {
          const { hits, misses } = progress.byCategory[category].counts;
          return (
            <RateRow
              key={category}
              name={common(`category.${category}.name`)}
              code={common(`category.${category}.code`)}
              rate={wilson(hits, hits + misses)}
              answers={hits + misses}
              noAnswers={t('seen.noAnswers')}
            />
          );
        })}
        <RateRow
          name={t('seen.cleared')}
          code={t('seen.clearedCode')}
          rate={wilson(correctAcceptances, correctAcceptances + falseAlarms)}
          answers={correctAcceptances + falseAlarms}
          noAnswers={t('seen.noAnswers')}
        />
      </RateRows>
    </Card>
  );
}
