import { useTranslation } from 'react-i18next';
import { type CurvePoint, learningCurve, startOfWeek } from '@/core/learning/learning-curve';
import type { Progress } from '@/core/learning/progress';
import type { Estimate } from '@/core/scoring/wilson';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';
import { BandChart, type BandPoint } from '@/ui/charts/band-chart';
import { DataTable } from '@/ui/data-table';
import { Disclosure } from '@/ui/disclosure';
import styles from './progress-screen.module.css';

const COLUMNS = ['from', 'to', 'found', 'alarms', 'time', 'answers'] as const;
const WEEK_MS = 7 * 86_400_000;
const QUARTERS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Fraud found and false alarms over time, as two lines with their bands and as a table. */
export function CurveCard({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation();
  const format = useFormat();
  const curve = learningCurve(progress.weeks);
  if (curve.length < 2) {
    return (
      <Card title={t('curve.title')}>
        <p className={styles.note}>{t('curve.oneStretch')}</p>
      </Card>
    );
  }
  const rate = (estimate: Estimate | null) =>
    estimate ? `${format.percent(estimate.value)} (${format.percentRange(estimate.low, estimate.high)})` : '–';
  return (
    <Card title={t('curve.title')} lead={t('curve.lead')}>
      <BandChart
        lines={[
          { name: t('curve.found'), look: 'full', points: pointsOf(curve, ({ found }) => found) },
          { name: t('curve.alarms'), look: 'dashed', points: pointsOf(curve, ({ alarms }) => alarms) },
        ]}
        marks={curve.map((point) => ({ at: middleOf(point), text: format.monthDay(startOfWeek(point.firstWeek)) }))}
        scale={{ from: 0, to: 1, steps: QUARTERS, write: format.percent }}
        label={t('curve.picture')}
      />
      <Disclosure summary={common('asTable')}>
        <DataTable
          caption={t('curve.title')}
          columns={COLUMNS.map((column) => t(`curve.${column}`))}
          rows={curve.map((point) => ({
            key: String(point.firstWeek),
            cells: [
              format.utcDay(startOfWeek(point.firstWeek)),
              format.utcDay(startOfWeek(point.lastWeek) + WEEK_MS - 1),
              rate(point.found),
              rate(point.alarms),
              point.meanMs === null ? '–' : format.duration(point.meanMs),
              format.number(point.answers),
            ],
          }))}
        />
      </Disclosure>
    </Card>
  );
}

/** Where a stretch stands along the chart: the middle of its weeks. */
export function middleOf({ firstWeek, lastWeek }: CurvePoint): number {
  return (firstWeek + lastWeek + 1) / 2;
}

function pointsOf(
  curve: readonly CurvePoint[],
  estimateOf: (point: CurvePoint) => Estimate | null,
): readonly BandPoint[] {
  return curve.flatMap((point) => {
    const estimate = estimateOf(point);
    return estimate ? [{ at: middleOf(point), ...estimate }] : [];
  });
}
