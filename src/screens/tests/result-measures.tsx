import { useTranslation } from 'react-i18next';
import type { CertificateNumbers } from '@/core/certificate/certificate';
import type { Estimate } from '@/core/scoring/wilson';
import { useFormat } from '@/i18n/use-format';
import { IntervalBar } from '@/ui/interval-bar';
import { Measure, MeasureRow } from '@/ui/measure';

/** Score, rates, sensitivity and criterion of a test, each with its interval. */
export function ResultMeasures({ numbers }: { readonly numbers: CertificateNumbers }) {
  const { t } = useTranslation('tests');
  const { trials, right, score, hitRate, falseAlarmRate, detection } = numbers;
  const { hits, misses, falseAlarms, correctAcceptances } = detection.counts;
  return (
    <>
      <MeasureRow>
        <Rate title={t('outcome.score')} rate={score} about={t('outcome.scoreAbout', { right, total: trials })} />
        <Rate title={t('outcome.hits')} rate={hitRate} about={t('outcome.hitsAbout', { count: hits + misses })} />
        <Rate
          title={t('outcome.alarms')}
          rate={falseAlarmRate}
          about={t('outcome.alarmsAbout', { count: falseAlarms + correctAcceptances })}
        />
      </MeasureRow>
      <MeasureRow>
        <Scale title={t('outcome.sensitivity')} estimate={detection.sensitivity} ends={[-1, 4]} />
        <Scale title={t('outcome.criterion')} estimate={detection.criterion} ends={[-2, 2]} />
      </MeasureRow>
    </>
  );
}

interface RateProps {
  readonly title: string;
  readonly rate: Estimate | null;
  readonly about: string;
}

function Rate({ title, rate, about }: RateProps) {
  const { t } = useTranslation('tests');
  const { t: common } = useTranslation();
  const format = useFormat();
  if (!rate) return <Measure title={title} value={t('outcome.nothing')} />;
  const range = format.percentRange(rate.low, rate.high);
  const value = format.percent(rate.value);
  return (
    <Measure title={title} value={value}>
      <IntervalBar point={rate.value} low={rate.low} high={rate.high} label={common('withRange', { value, range })} />
      <p>{common('range95', { range })}</p>
      <p>{about}</p>
    </Measure>
  );
}

interface ScaleProps {
  readonly title: string;
  readonly estimate: Estimate | null;
  readonly ends: readonly [number, number];
}

function Scale({ title, estimate, ends: [from, to] }: ScaleProps) {
  const { t } = useTranslation('tests');
  const { t: common } = useTranslation();
  const format = useFormat();
  if (!estimate) return <Measure title={title} value={t('outcome.nothing')} />;
  const range = format.range(estimate.low, estimate.high, 1);
  const value = format.number(estimate.value, 1);
  return (
    <Measure title={title} value={value}>
      <IntervalBar
        point={estimate.value}
        low={estimate.low}
        high={estimate.high}
        from={from}
        to={to}
        label={common('withRange', { value, range })}
      />
      <p>{common('range95', { range })}</p>
    </Measure>
  );
}
