import { useTranslation } from 'react-i18next';
import type { AnswerRecord } from '@/core/learning/answer-record';
import { tallyOf } from '@/core/learning/tally';
import { Card } from '@/ui/card';

interface FeltCardProps {
  readonly felt: number;
  readonly answers: readonly AnswerRecord[];
}

/** What was felt beside what was measured. */
export function FeltCard({ felt, answers }: FeltCardProps) {
  const { t } = useTranslation('summary');
  const total = answers.length;
  const measured = answers.filter((record) => tallyOf(record).points === 1).length;
  const off = felt - measured;
  const verdict = Math.abs(off) <= total * CLOSE ? 'close' : off > 0 ? 'over' : 'under';
  return (
    <Card title={t('felt.title')}>
      <p>{t('felt.result', { felt, measured, total })}</p>
      <p>{t(`felt.${verdict}`)}</p>
    </Card>
  );
}

/** The share of answers by which a feeling may be off and still be called close. */
const CLOSE = 0.08;
