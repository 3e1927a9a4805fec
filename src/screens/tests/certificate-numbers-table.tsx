import { useTranslation } from 'react-i18next';
import type { CertificateNumbers } from '@/core/certificate/certificate';
import type { Estimate } from '@/core/scoring/wilson';
import { useFormat } from '@/i18n/use-format';
import styles from './certificate-screen.module.css';

/** The numbers of a certificate with their intervals, as a table. */
export function CertificateNumbersTable({ numbers }: { readonly numbers: CertificateNumbers }) {
  const { t } = useTranslation('tests');
  const format = useFormat();
  const { trials, right, score, hitRate, falseAlarmRate, detection, exercises } = numbers;
  const { hits, misses, falseAlarms, correctAcceptances } = detection.counts;
  const share = (rate: Estimate | null, count: number, total: number) => [
    rate ? `${format.percent(rate.value)} (${t('certificate.of', { count, total })})` : t('outcome.nothing'),
    rate ? format.percentRange(rate.low, rate.high) : '',
  ];
  const scale = (estimate: Estimate | null) => [
    estimate ? format.number(estimate.value, 2) : t('outcome.nothing'),
    estimate ? format.range(estimate.low, estimate.high, 2) : '',
  ];
  const rows = [
    ['score', ...share(score, right, trials)],
    ['hits', ...share(hitRate, hits, hits + misses)],
    ['alarms', ...share(falseAlarmRate, falseAlarms, falseAlarms + correctAcceptances)],
    ['sensitivity', ...scale(detection.sensitivity)],
    ['criterion', ...scale(detection.criterion)],
    ...(exercises ? [['exercises', ...share(exercises.rate, exercises.right, exercises.total)] as const] : []),
  ] as const;
  return (
    <table className={styles.numbers}>
      <caption className={styles.caption}>{t('certificate.numbers')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('certificate.measure')}</th>
          <th scope="col">{t('certificate.value')}</th>
          <th scope="col">{t('certificate.range')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, value, range]) => (
          <tr key={key}>
            <th scope="row">{t(`certificate.${key}`)}</th>
            <td>{value}</td>
            <td>{range}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
