import { useTranslation } from 'react-i18next';
import { FRAUD_CATEGORIES } from '@/core/fraud/evidence';
import type { Progress } from '@/core/learning/progress';
import { wilson } from '@/core/scoring/wilson';
import { useFormat } from '@/i18n/use-format';
import { RateRow, RateRows } from '@/screens/rate-row';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import { Disclosure } from '@/ui/disclosure';

/** What was found of each category, as bars and as a table with what was left open, referred and justified. */
export function CategoryCard({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation();
  const format = useFormat();
  const rows = useCategories(progress);
  const columns = ['category', 'rate', 'range', 'answers', 'undetermined', 'referred', 'justified'] as const;
  return (
    <Card title={t('byCategory.title')} lead={t('byCategory.lead')}>
      <RateRows>
        {rows.map(({ key, name, code, rate, judged }) => (
          <RateRow
            key={key}
            name={name}
            code={code}
            rate={rate}
            answers={judged}
            noAnswers={t('byCategory.noAnswers')}
          />
        ))}
      </RateRows>
      <Disclosure summary={common('asTable')}>
        <DataTable
          caption={t('byCategory.title')}
          columns={columns.map((column) => t(`byCategory.${column}`))}
          rows={rows.map(({ key, name, rate, truth }) => ({
            key,
            cells: [
              name,
              rate ? format.percent(rate.value) : t('byCategory.noAnswers'),
              rate ? format.percentRange(rate.low, rate.high) : '',
              format.number(truth.answers),
              format.number(truth.undetermined),
              format.number(truth.referred),
              format.number(truth.justified),
            ],
          }))}
        />
      </Disclosure>
    </Card>
  );
}

function useCategories(progress: Progress) {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation();
  const { falseAlarms, correctAcceptances } = progress.overall.counts;
  const genuine = {
    key: 'none',
    name: t('byCategory.genuine'),
    code: common('category.none.code'),
    rate: wilson(correctAcceptances, correctAcceptances + falseAlarms),
    judged: correctAcceptances + falseAlarms,
    truth: progress.genuine,
  };
  const fraudulent = FRAUD_CATEGORIES.map((category) => {
    const { counts, truth } = progress.byCategory[category];
    return {
      key: category,
      name: common(`category.${category}.name`),
      code: common(`category.${category}.code`),
      rate: wilson(counts.hits, counts.hits + counts.misses),
      judged: counts.hits + counts.misses,
      truth,
    };
  });
  return [...fraudulent, genuine];
}
