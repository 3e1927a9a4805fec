import { useTranslation } from 'react-i18next';
import type { AnswerRecord } from '@/core/learning/answer-record';
import { tallyOf } from '@/core/learning/tally';
import { Card } from '@/ui/card';
import { BarChart } from '@/ui/charts/bar-chart';
import { DataTable } from '@/ui/data-table';
import { Disclosure } from '@/ui/disclosure';
import styles from './summary-screen.module.css';

interface FeltCardProps {
  readonly felt: number;
  readonly answers: readonly AnswerRecord[];
}

/** The share of answers by which a feeling may be off and still be called close. */
const CLOSE = 0.08;

/** What was felt beside what was measured, on one scale: how far apart the two bars end is what there is to learn. */
export function FeltCard({ felt, answers }: FeltCardProps) {
  const { t } = useTranslation('summary');
  const { t: common } = useTranslation();
  const total = answers.length;
  const measured = answers.filter((record) => tallyOf(record).points === 1).length;
  const off = felt - measured;
  const verdict = Math.abs(off) <= total * CLOSE ? 'close' : off > 0 ? 'over' : 'under';
  const rows = (['feltBar', 'measuredBar'] as const).map((key) => {
    const count = key === 'feltBar' ? felt : measured;
    return { key, name: t(`felt.${key}`), count, text: t('found.value', { count, total }) };
  });
  const said = t('felt.result', { felt, measured, total });
  return (
    <Card title={t('felt.title')}>
      <p>{said}</p>
      <div className={styles.bars}>
        <BarChart
          rows={rows.map(({ key, name, count, text }) => ({
            key,
            name,
            text,
            look: key === 'feltBar' ? 'other' : 'full',
            value: count,
            interval: null,
          }))}
          to={total}
          label={said}
        />
      </div>
      <p>{t(`felt.${verdict}`)}</p>
      <Disclosure summary={common('asTable')}>
        <DataTable
          caption={t('felt.title')}
          columns={[t('felt.of'), t('felt.right')]}
          rows={rows.map(({ key, name, text }) => ({ key, cells: [name, text] }))}
        />
      </Disclosure>
    </Card>
  );
}
