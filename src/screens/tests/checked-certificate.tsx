import { useTranslation } from 'react-i18next';
import { type Certificate, certificateNumbers } from '@/core/certificate/certificate';
import type { KnownKey } from '@/state/signing-port';
import { Card } from '@/ui/card';
import { Notice } from '@/ui/notice';
import { CertificateFacts } from './certificate-facts';
import { CertificateNumbersTable } from './certificate-numbers-table';
import styles from './check-screen.module.css';
import { KnownKeyForm } from './known-key-form';

/** Whose key signed: that of this device, one that is noted here, or a stranger's. */
export interface Signer {
  readonly fingerprint: string;
  readonly own: boolean;
  readonly known: KnownKey | null;
}

interface CheckedCertificateProps {
  readonly certificate: Certificate;
  readonly valid: boolean;
  readonly signer: Signer;
  /** Called when a key was noted or forgotten. */
  readonly onKeys: () => void;
}

/** What the check of a certificate came to: valid or not, what it states, whose key signed it, and what that does not prove. */
export function CheckedCertificate({ certificate, valid, signer, onKeys }: CheckedCertificateProps) {
  const { t } = useTranslation('tests');
  if (!valid) {
    return (
      <Notice tone="problem" title={t('check.invalid.title')}>
        <p>{t('check.invalid.body')}</p>
      </Notice>
    );
  }
  return (
    <>
      <SignerNotice signer={signer} onKeys={onKeys} />
      <Card title={t('check.states')}>
        <CertificateFacts certificate={certificate} />
        <CertificateNumbersTable numbers={certificateNumbers(certificate)} />
        <p className={styles.hint}>{t('certificate.reading')}</p>
      </Card>
      <div className={styles.columns}>
        <Card title={t('check.proves.title')}>
          <ul className={styles.list}>
            <li>{t('check.proves.unchanged')}</li>
            <li>{t('check.proves.same')}</li>
          </ul>
        </Card>
        <Card title={t('check.not.title')}>
          <ul className={styles.list}>
            <li>{t('check.not.who')}</li>
            <li>{t('check.not.device')}</li>
            <li>{t('check.not.honest')}</li>
            <li>{t('certificate.limits.faces')}</li>
          </ul>
        </Card>
      </div>
    </>
  );
}

interface SignerNoticeProps {
  readonly signer: Signer;
  readonly onKeys: () => void;
}

function SignerNotice({ signer: { fingerprint, own, known }, onKeys }: SignerNoticeProps) {
  const { t } = useTranslation('tests');
  const words = own
    ? t('check.valid.own')
    : known
      ? t('check.valid.known', { name: known.name })
      : t('check.valid.unknown');
  return (
    <>
      <Notice tone="good" title={t('check.valid.title')}>
        <p>{words}</p>
        <p>
          {t('check.fingerprint')}: <bdi className={styles.fingerprint}>{fingerprint}</bdi>
        </p>
      </Notice>
      {!own && <KnownKeyForm fingerprint={fingerprint} known={known} onChange={onKeys} />}
    </>
  );
}
