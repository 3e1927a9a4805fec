import { useTranslation } from 'react-i18next';
import type { FormStatistics } from '@/core/learning/tests/form-statistics';
import { type Estimate, wilson } from '@/core/scoring/wilson';
import { useFormat } from '@/i18n/use-format';
import { DataTable } from '@/ui/data-table';

/** Hit rate, false-alarm rate, d' and c of all persons together, each with its interval. */
export function GroupMeasures({ group }: { readonly group: NonNullable<FormStatistics['group']> }) {
  const { t } = useTranslation('cohort');
  const format = useFormat();
  const { counts, sensitivity, criterion } = group.detection;
  const share = (rate: Estimate | null) =>
    rate ? [format.percent(rate.value), format.percentRange(rate.low, rate.high)] : ['–', '–'];
  const scale = (estimate: Estimate | null) =>
    estimate ? [format.number(estimate.value, 2), format.range(estimate.low, estimate.high, 2)] : ['–', '–'];
  const rows = [
    ['hits', ...share(wilson(counts.hits, counts.hits + counts.misses))],
    ['alarms', ...share(wilson(counts.falseAlarms, counts.falseAlarms + counts.correctAcceptances))],
    ['sensitivity', ...scale(sensitivity)],
    ['criterion', ...scale(criterion)],
  ] as const;
  return (
    <DataTable
      caption={t('group.title')}
      columns={[t('group.title'), t('group.value'), t('group.range')]}
      rows={rows.map(([key, value = '–', range = '–']) => ({ key, cells: [t(`group.${key}`), value, range] }))}
    />
  );
}
