import { useTranslation } from 'react-i18next';
import type { SessionSummary, Share } from '@/core/learning/session-summary';
import { wilson } from '@/core/scoring/wilson';
import { useFormat } from '@/i18n/use-format';
import { IntervalBar } from '@/ui/interval-bar';
import { Measure, MeasureRow } from '@/ui/measure';

/** Hits and false alarms apart, each with its interval, reasons and time. */
export function SummaryMeasures(props: { readonly summary: SessionSummary; readonly answers: number }) {
  const { summary, answers } = props;
  const { t } = useTranslation('summary');
  const format = useFormat();
  return (
    <MeasureRow>
      <ShareMeasure title={t('found.title')} about={t('found.about')} none={t('found.none')} share={summary.found} />
      <ShareMeasure
        title={t('alarms.title')}
        about={t('alarms.about')}
        none={t('alarms.none')}
        share={summary.falseAlarms}
      />
      <ShareMeasure
        title={t('justified.title')}
        about={t('justified.about')}
        none={t('justified.none')}
        share={summary.justified}
      />
      {answers > 0 && (
        <Measure title={t('time.title')} value={format.duration(summary.elapsedMs / answers)}>
          <p>{t('time.about', { total: format.duration(summary.elapsedMs) })}</p>
        </Measure>
      )}
    </MeasureRow>
  );
}

function ShareMeasure(props: {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly share: Share;
}) {
  const { title, about, none, share } = props;
  const { t } = useTranslation('summary');
  const format = useFormat();
  const rate = wilson(share.count, share.total);
  if (!rate)
    return (
      <Measure title={title} value={null}>
        <p>{none}</p>
      </Measure>
    );
  const value = t('found.value', { count: share.count, total: share.total });
  const range = t('range', { range: format.percentRange(rate.low, rate.high) });
  return (
    <Measure title={title} value={value}>
      <IntervalBar point={rate.value} low={rate.low} high={rate.high} label={`${value}, ${range}`} />
      <p title={t('rangeTitle')}>{range}</p>
      <p>{about}</p>
    </Measure>
  );
}
