import { useTranslation } from 'react-i18next';
import type { AnswerRecord } from '@/core/learning/answer-record';
import { driftOf } from '@/core/learning/session-drift';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import { Notice } from '@/ui/notice';

/** How accuracy and the readiness to accept moved within the session, and when a break was due; nothing for short ones. */
export function DriftCard({ answers }: { readonly answers: readonly AnswerRecord[] }) {
  const { t } = useTranslation('summary');
  const format = useFormat();
  const { blocks, breakAfterMinute } = driftOf(answers);
  if (blocks.length < 2) return null;
  const columns = ['minutes', 'answers', 'right', 'accepted'] as const;
  const share = (part: number, whole: number) => (whole === 0 ? '' : format.percent(part / whole));
  return (
    <Card title={t('drift.title')} lead={t('drift.lead')}>
      {breakAfterMinute !== null && (
        <Notice tone="info" title={t('drift.break', { minute: breakAfterMinute })}>
          <p>{t('drift.breakAbout')}</p>
        </Notice>
      )}
      <DataTable
        caption={t('drift.title')}
        columns={columns.map((column) => t(`drift.${column}`))}
        rows={blocks.map((block) => ({
          key: String(block.fromMinute),
          cells: [
            t('drift.span', { from: block.fromMinute, to: block.toMinute }),
            format.number(block.answers),
            share(block.right, block.answers),
            share(block.accepted, block.judged),
          ],
        }))}
      />
    </Card>
  );
}
