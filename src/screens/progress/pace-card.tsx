import { useTranslation } from 'react-i18next';
import { learningCurve, startOfWeek } from '@/core/learning/learning-curve';
import type { Progress } from '@/core/learning/progress';
import { useFormat } from '@/i18n/use-format';
import { Card } from '@/ui/card';
import { BandChart } from '@/ui/charts/band-chart';
import { middleOf } from './curve-card';

const STEP_MS = 30_000;

/** The mean time per specimen over time; nothing where there is no run of time yet. */
export function PaceCard({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const curve = learningCurve(progress.weeks);
  const points = curve.flatMap((point) =>
    point.meanMs === null ? [] : [{ at: middleOf(point), value: point.meanMs, low: point.meanMs, high: point.meanMs }],
  );
  if (points.length < 2) return null;
  const most = Math.max(...points.map(({ value }) => value));
  const every = STEP_MS * Math.max(1, Math.ceil(most / STEP_MS / 4));
  const steps = Array.from({ length: Math.ceil(most / every) + 1 }, (_, step) => step * every);
  return (
    <Card title={t('pace.title')} lead={t('pace.lead')}>
      <BandChart
        lines={[{ name: t('pace.line'), look: 'full', points }]}
        marks={curve.map((point) => ({ at: middleOf(point), text: format.monthDay(startOfWeek(point.firstWeek)) }))}
        scale={{ from: 0, to: steps.at(-1) ?? every, steps, write: format.duration }}
        label={t('pace.picture')}
      />
    </Card>
  );
}
