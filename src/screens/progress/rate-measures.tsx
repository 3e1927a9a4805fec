import { useTranslation } from 'react-i18next';
import type { Progress } from '@/core/learning/progress';
import { type Estimate, wilson } from '@/core/scoring/wilson';
import { useFormat } from '@/i18n/use-format';
import { IntervalBar } from '@/ui/interval-bar';
import { Measure, MeasureRow } from '@/ui/measure';

/** Hit rate and false-alarm rate, each with its Wilson interval and number of specimens, and the time taken. */
export function RateMeasures({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { hits, misses, falseAlarms, correctAcceptances } = progress.overall.counts;
  const fraudulent = hits + misses;
  const genuine = falseAlarms + correctAcceptances;
  return (
    <MeasureRow>
      <RateMeasure
        title={t('hitRate.title')}
        rate={wilson(hits, fraudulent)}
        about={t('hitRate.about', { count: fraudulent })}
      />
      <RateMeasure
        title={t('falseAlarmRate.title')}
        rate={wilson(falseAlarms, genuine)}
        about={t('falseAlarmRate.about', { count: genuine })}
      />
      {progress.elapsedMs !== null && (
        <Measure title={t('time.title')} value={format.duration(progress.elapsedMs)}>
          <p>{t('time.about', { count: progress.answers })}</p>
        </Measure>
      )}
    </MeasureRow>
  );
}

interface RateMeasureProps {
  readonly title: string;
  readonly rate: Estimate | null;
  readonly about: string;
}

function RateMeasure({ title, rate, about }: RateMeasureProps) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('progress');
  const format = useFormat();
  if (!rate) return <Measure title={title} value={own('byCategory.noAnswers')} />;
  const range = format.percentRange(rate.low, rate.high);
  const label = t('withRange', { value: format.percent(rate.value), range });
  return (
    <Measure title={title} value={format.percent(rate.value)}>
      <IntervalBar point={rate.value} low={rate.low} high={rate.high} label={`${title}: ${label}`} />
      <p>{t('range95', { range })}</p>
      <p>{about}</p>
    </Measure>
  );
}
