import { useState } from 'react';
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
 * is said on the next one, so that nothing moves under a finger and nothing that is looked at is covered.
 */
export function VersionNotices({ path, news }: VersionNoticesProps) {
  const { t } = useTranslation();
  const [arrived, setArrived] = useState({ path, update: news.update, offline: news.offline });
  if (arrived.path !== path) setArrived({ path, update: news.update, offline: news.offline });
  if (path === ROUTES.firstLook) return null;
  if (arrived.update && news.update) {
    return (
      <Notice
        tone="info"
        title={t('update.ready')}
        actions={
          <>
            <Button onClick={() => void applyUpdate()}>{t('update.now')}</Button>
            <Button variant="quiet" onClick={() => news.dismiss('update')}>
              {t('update.later')}
            </Button>
          </>
        }
      />
    );
  }
  if (!arrived.offline || !news.offline) return null;
  return (
    <Notice
      tone="good"
      title={t('offline.ready')}
      actions={<Button onClick={() => news.dismiss('offline')}>{t('offline.understood')}</Button>}
    />
  );
}
