import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Certificate, certificateNumbers } from '@/core/certificate/certificate';
import { useAssessment } from '@/screens/use-assessment';
import type { KnownKey } from '@/state/signing-port';
import { Card } from '@/ui/card';
import { Notice } from '@/ui/notice';
import { CertificateFacts } from './certificate-facts';
import { CertificateNumbersTable } from './certificate-numbers-table';
import styles from './check-screen.module.css';
import { KnownKeyForm } from './known-key-form';

interface CheckedCertificateProps {
  readonly certificate: Certificate;
  readonly valid: boolean;
  readonly fingerprint: string;
}

/** What the check of a certificate came to: valid or not, what it states, whose key signed it, and what that does not prove. */
export function CheckedCertificate({ certificate, valid, fingerprint }: CheckedCertificateProps) {
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
      <Signer fingerprint={fingerprint} />
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

function Signer({ fingerprint }: { readonly fingerprint: string }) {
  const { t } = useTranslation('tests');
  const { signing } = useAssessment();
  const [own, setOwn] = useState<boolean | null>(null);
  const [keys, setKeys] = useState<readonly KnownKey[]>([]);
  const read = useCallback(async () => {
    const [mine, known] = await Promise.all([signing.ownFingerprint(), signing.knownKeys()]);
    setOwn(mine.ok && mine.value === fingerprint);
    setKeys(known.ok ? known.value : []);
  }, [signing, fingerprint]);
  useEffect(() => {
    const reading = read();
    return () => void reading;
  }, [read]);
  const known = keys.find((key) => key.fingerprint === fingerprint) ?? null;
  if (own === null) return null;
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
      {!own && <KnownKeyForm fingerprint={fingerprint} known={known} onChange={() => void read()} />}
    </>
  );
}
