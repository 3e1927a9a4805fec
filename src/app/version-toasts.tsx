import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Toast } from '@/ui/toast';
import { applyUpdate, watchForUpdate, watchOfflineState } from './service-worker-client';

const OFFLINE_SAID = 'loupe.offline-said';

/** Announces a new version, and once that Loupe works offline; it is not shown in the middle of a session. */
export function VersionToasts() {
  const { t } = useTranslation();
  const [update, setUpdate] = useState(false);
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    void watchForUpdate(() => setUpdate(true));
    return watchOfflineState((state) => {
      if (state.type === 'ready' && firstTime()) setOffline(true);
    });
  }, []);
  if (update) {
    return (
      <Toast
        actions={
          <>
            <Button variant="quiet" onClick={() => setUpdate(false)}>
              {t('update.later')}
            </Button>
            <Button variant="primary" onClick={() => void applyUpdate()}>
              {t('update.now')}
            </Button>
          </>
        }
      >
        {t('update.ready')}
      </Toast>
    );
  }
  if (!offline) return null;
  return (
    <Toast actions={<Button onClick={() => setOffline(false)}>{t('offline.understood')}</Button>}>
      {t('offline.ready')}
    </Toast>
  );
}

/** Tells whether this device has not been told yet; where storage is refused it is told every time. */
function firstTime(): boolean {
  try {
    const said = window.localStorage.getItem(OFFLINE_SAID) !== null;
    window.localStorage.setItem(OFFLINE_SAID, 'yes');
    return !said;
  } catch {
    return true;
  }
}
