import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssessment } from '@/screens/use-assessment';
import { Card } from '@/ui/card';
import styles from './check-screen.module.css';

/** The fingerprint of this device's own key, to be read to whoever should recognise it; or why there is none. */
export function OwnKeyCard() {
  const { t } = useTranslation('tests');
  const { signing } = useAssessment();
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  const [insecure, setInsecure] = useState(false);
  useEffect(() => {
    let wanted = true;
    void signing.ownFingerprint().then((read) => {
      if (!wanted) return;
      if (read.ok) setFingerprint(read.value);
      else setInsecure(read.problem.code === 'signing.no-secure-context');
    });
    return () => {
      wanted = false;
    };
  }, [signing]);
  return (
    <Card title={t('check.own.title')} lead={insecure ? t('check.own.none') : t('check.own.lead')}>
      {fingerprint && <bdi className={styles.fingerprint}>{fingerprint}</bdi>}
    </Card>
  );
}
