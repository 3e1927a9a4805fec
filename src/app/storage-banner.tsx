import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import { Button, ButtonLink } from '@/ui/button';
import { Notice } from '@/ui/notice';

/** Says above every screen what is wrong with the storage of this device, and what to do about it. */
export function StorageBanner() {
  const { t } = useTranslation();
  const { profiles, storageHealth } = useServices();
  const state = useStore(profiles.state);
  const { level } = useStore(storageHealth.state);
  useEffect(() => {
    void storageHealth.check();
  }, [storageHealth]);
  return (
    <>
      {state.phase === 'failed' && (
        <ProblemNotice
          problem={state.problem}
          actions={<Button onClick={() => window.location.reload()}>{t('failure.reload')}</Button>}
        />
      )}
      {level === 'nearly-full' && (
        <Notice
          tone="warning"
          title={t('nearlyFull.title')}
          actions={<ButtonLink href={hrefTo(paths.data())}>{t('nearlyFull.toData')}</ButtonLink>}
        >
          <p>{t('nearlyFull.body')}</p>
        </Notice>
      )}
    </>
  );
}
