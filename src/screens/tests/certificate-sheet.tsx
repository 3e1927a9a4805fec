import encodeQR from 'qr';
import { useTranslation } from 'react-i18next';
import { type Certificate, certificateNumbers } from '@/core/certificate/certificate';
import { CertificateFacts } from './certificate-facts';
import { CertificateNumbersTable } from './certificate-numbers-table';
import styles from './certificate-screen.module.css';

interface CertificateSheetProps {
  readonly certificate: Certificate;
  readonly code: string;
  readonly fingerprint: string;
}

/** A certificate as it is printed: what it states, under which conditions, what it does not claim, and the code to check it. */
export function CertificateSheet({ certificate, code, fingerprint }: CertificateSheetProps) {
  const { t } = useTranslation('tests');
  const { t: common } = useTranslation();
  const limits = ['faces', 'real', 'person', 'licence'] as const;
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <p className={styles.brand}>{common('appName')}</p>
        <h1 tabIndex={-1}>{t('certificate.title')}</h1>
      </header>
      <CertificateFacts certificate={certificate} />
      <CertificateNumbersTable numbers={certificateNumbers(certificate)} />
      <p className={styles.small}>{t('certificate.reading')}</p>
      <div className={styles.columns}>
        <section>
          <h2>{t('certificate.conditions.title')}</h2>
          <p className={styles.small}>{t('certificate.conditions.text')}</p>
        </section>
        <section>
          <h2>{t('certificate.limits.title')}</h2>
          <ul className={styles.limits}>
            {limits.map((limit) => (
              <li key={limit}>{t(`certificate.limits.${limit}`)}</li>
            ))}
          </ul>
        </section>
      </div>
      <section className={styles.code}>
        <Square text={code} />
        <div className={styles.codeWords}>
          <h2>{t('certificate.code.title')}</h2>
          <p className={styles.small}>{t('certificate.code.about')}</p>
          <figure dir="ltr" aria-label={t('certificate.code.text')}>
            <code className={styles.text}>{code}</code>
          </figure>
          <p className={styles.small}>{t('certificate.code.key', { fingerprint: `\u2066${fingerprint}\u2069` })}</p>
        </div>
      </section>
    </article>
  );
}

/** Light cells around a square code, as readers need them. Source: ISO/IEC 18004, section 6.3.8 */
const QUIET = 4;

/** The code as a square that a camera reads, drawn cell by cell. */
function Square({ text }: { readonly text: string }) {
  const { t } = useTranslation('tests');
  const cells = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const path = cells.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      className={styles.square}
      viewBox={`0 0 ${cells.length} ${cells.length}`}
      role="img"
      aria-label={t('certificate.code.square')}
      shapeRendering="crispEdges"
    >
      <rect className={styles.paper} width={cells.length} height={cells.length} />
      <path className={styles.ink} d={path} />
    </svg>
  );
}
