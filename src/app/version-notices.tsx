import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROUTES } from '@/screens/paths';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { applyUpdate } from './service-worker-client';
import type { VersionNews } from './use-version-news';

interface VersionNoticesProps {
  readonly path: string;
  readonly news: VersionNews;
}

/**
 * Says above a screen that a new version waits, and once that Loupe works offline. What comes while somebody is on a screen
 * is said on the next one, so that nothing moves under a finger and nothing that is looked at is covered. That it works
 * offline asks for nothing: it is said on one screen, for as long as somebody is there, and goes with it.
 */
export function VersionNotices({ path, news }: VersionNoticesProps) {
  const { t } = useTranslation();
  const { dismiss } = news;
  const [arrived, setArrived] = useState({ path, update: news.update, offline: news.offline });
  const speaks = path !== ROUTES.firstLook;
  const saysUpdate = speaks && arrived.update && news.update;
  const saysOffline = speaks && !saysUpdate && arrived.offline && news.offline;
  if (arrived.path !== path) {
    const saidBefore = saysOffline && arrived.path !== ROUTES.firstLook;
    setArrived({ path, update: news.update, offline: news.offline && !saidBefore });
  }
  useEffect(() => {
    if (!saysOffline) return;
    return () => dismiss('offline');
  }, [saysOffline, dismiss]);
  if (saysUpdate) {
    return (
      <Notice
        tone="info"
        title={t('update.ready')}
        actions={
          <>
            <Button onClick={() => void applyUpdate()}>{t('update.now')}</Button>
            <Button variant="quiet" onClick={() => dismiss('update')}>
              {t('update.later')}
            </Button>
          </>
        }
      />
    );
  }
  if (!saysOffline) return null;
  return (
    <Notice
      tone="good"
      title={t('offline.ready')}
      actions={<Button onClick={() => dismiss('offline')}>{t('offline.understood')}</Button>}
    />
  );
}
