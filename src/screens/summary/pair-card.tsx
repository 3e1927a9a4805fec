import { useTranslation } from 'react-i18next';
import { ANSWERERS, type AnswerRecord } from '@/core/learning/answer-record';
import { tallyOf } from '@/core/learning/tally';
import { wilson } from '@/core/scoring/wilson';
import { RateRow, RateRows } from '@/screens/rate-row';
import { Card } from '@/ui/card';

/** What each of a pair saw alone, and what both saw together; nothing for one person. */
export function PairCard({ answers }: { readonly answers: readonly AnswerRecord[] }) {
  const { t } = useTranslation('summary');
  if (!answers.some(({ by }) => by === 'partner')) return null;
  return (
    <Card title={t('pair.title')} lead={t('pair.lead')}>
      <RateRows>
        {ANSWERERS.map((by) => {
          const own = answers.filter((record) => (record.by ?? 'self') === by);
          const right = own.filter((record) => tallyOf(record).points === 1).length;
          return (
            <RateRow
              key={by}
              name={t(`pair.${by}`)}
              code=""
              rate={wilson(right, own.length)}
              answers={own.length}
              noAnswers={t('pair.none')}
            />
          );
        })}
      </RateRows>
    </Card>
  );
}
