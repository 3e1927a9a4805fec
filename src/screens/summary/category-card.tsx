import { useTranslation } from 'react-i18next';
import { CATEGORIES } from '@/core/fraud/evidence';
import type { SessionSummary } from '@/core/learning/session-summary';
import { wilson } from '@/core/scoring/wilson';
import { RateRow, RateRows } from '@/screens/rate-row';
import { Card } from '@/ui/card';

/** Fraud found of each category, and genuine ones accepted. */
export function CategoryCard({ summary }: { readonly summary: SessionSummary }) {
  const { t } = useTranslation('summary');
  const { t: common } = useTranslation();
  return (
    <Card title={t('byCategory.title')} lead={t('byCategory.lead')}>
      <RateRows>
        {CATEGORIES.map((category) => {
          const { count, total } = summary.byCategory[category];
          return (
            <RateRow
              key={category}
              name={common(`category.${category}.name`)}
              code={common(`category.${category}.code`)}
              rate={wilson(count, total)}
              answers={total}
              noAnswers={t('none')}
            />
          );
        })}
      </RateRows>
    </Card>
  );
}
