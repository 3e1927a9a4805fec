import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useFormat } from '@/i18n/use-format';
import { useServices } from '@/screens/services';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import styles from './data-screen.module.css';

/** How safe the stored data are, how much room is used, and a way to ask the browser to keep them. */
export function StorageCard() {
  const { t } = useTranslation('data');
  const { storageHealth } = useServices();
  const format = useFormat();
  const { level, estimate } = useStore(storageHealth.state);
  useEffect(() => {
    void storageHealth.check();
  }, [storageHealth]);
  const usage = estimate?.usageBytes ?? null;
  const quota = estimate?.quotaBytes ?? null;
  const used =
    usage === null || quota === null
      ? null
      : t('storage.used', { used: format.megabytes(usage), quota: format.megabytes(quota) });
  return (
    <Card title={t('storage.title')}>
      <div className={styles.stack}>
        <p>{t(`storage.${level}`)}</p>
        {used && usage !== null && quota !== null && (
          <>
            <meter className={styles.bar} min={0} max={quota} value={usage} aria-label={used} />
            <p className={styles.facts}>{used}</p>
          </>
        )}
        {level === 'evictable' && (
          <Button onClick={() => void storageHealth.askToPersist()}>{t('storage.keep')}</Button>
        )}
      </div>
    </Card>
  );
}
