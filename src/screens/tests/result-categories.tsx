import { useTranslation } from 'react-i18next';
import { CATEGORIES } from '@/core/fraud/evidence';
import type { AnswerRecord } from '@/core/learning/answer-record';
import { countsOf } from '@/core/learning/tests/test-counts';
import { wilson } from '@/core/scoring/wilson';
import { useFormat } from '@/i18n/use-format';
import { RateRow, RateRows } from '@/screens/rate-row';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import { Disclosure } from '@/ui/disclosure';

/** What was found of each category, and what genuine was cleared, as bars and as a table. */
export function ResultCategories({ answers }: { readonly answers: readonly AnswerRecord[] }) {
  const { t } = useTranslation('tests');
  const { t: common } = useTranslation();
  const format = useFormat();
  const rows = CATEGORIES.map((category) => {
    const counts = countsOf(answers.filter(({ told }) => told.category === category));
    const right = counts.hits + counts.correctAcceptances;
    const judged = right + counts.misses + counts.falseAlarms;
    return { category, name: common(`category.${category}.name`), rate: wilson(right, judged), judged };
  });
  return (
    <Card title={t('outcome.categories')}>
      <RateRows>
        {rows.map(({ category, name, rate, judged }) => (
          <RateRow
            key={category}
            name={name}
            code={common(`category.${category}.code`)}
            rate={rate}
            answers={judged}
            noAnswers={t('outcome.nothing')}
          />
        ))}
      </RateRows>
      <Disclosure summary={common('asTable')}>
        <DataTable
          caption={t('outcome.categories')}
          columns={[t('outcome.category'), t('outcome.rate'), t('outcome.range'), t('outcome.count')]}
          rows={rows.map(({ category, name, rate, judged }) => ({
            key: category,
            cells: [
              name,
              rate ? format.percent(rate.value) : t('outcome.nothing'),
              rate ? format.percentRange(rate.low, rate.high) : '',
              format.number(judged),
            ],
          }))}
        />
      </Disclosure>
    </Card>
  );
}
