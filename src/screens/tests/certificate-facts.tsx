import { useTranslation } from 'react-i18next';
import { type Certificate, certificateNumbers } from '@/core/certificate/certificate';
import { useFormat } from '@/i18n/use-format';
import styles from './certificate-screen.module.css';

const MS_PER_DAY = 86_400_000;

/** What a certificate states of person and test, as a list of names and values. */
export function CertificateFacts({ certificate }: { readonly certificate: Certificate }) {
  const { t } = useTranslation('tests');
  const format = useFormat();
  const { holder, kind, form, day, contentVersion, appVersion, leftOpen } = certificate;
  const date = new Date(day * MS_PER_DAY);
  const written = format.date({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
  const facts = [
    ['holder', <bdi key="holder">{holder}</bdi>],
    ['test', t(`kind.${kind}.name`)],
    ['form', form],
    ['day', written],
    ['trials', format.number(certificateNumbers(certificate).trials)],
    ['open', format.number(leftOpen)],
    ['content', format.number(contentVersion)],
    ['app', appVersion],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([key, value]) => (
        <div key={key} className={key === 'holder' ? styles.holder : undefined}>
          <dt>{t(`certificate.${key}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
