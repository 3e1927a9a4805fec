import { useTranslation } from 'react-i18next';
import type { SessionPurpose } from '@/core/learning/session-plan';
import { hrefTo, paths } from '@/screens/paths';
import { ButtonLink } from '@/ui/button';
import { Card } from '@/ui/card';
import styles from './summary-screen.module.css';

/** Where a summary leads on to. After today's ten minutes nothing more is asked for: free practice is there, quietly. */
export function NextDoors({ purpose }: { readonly purpose: SessionPurpose }) {
  const { t } = useTranslation('summary');
  const progress = (
    <ButtonLink variant="quiet" href={hrefTo(paths.progress())}>
      {t('toProgress')}
    </ButtonLink>
  );
  if (purpose === 'today') {
    return (
      <Card title={t('done.title')} lead={t('done.about')}>
        <div className={styles.actions}>
          <ButtonLink variant="primary" href={hrefTo(paths.home())}>
            {t('done.home')}
          </ButtonLink>
          {progress}
          <ButtonLink variant="quiet" href={hrefTo(paths.practice())}>
            {t('done.free')}
          </ButtonLink>
        </div>
      </Card>
    );
  }
  return (
    <div className={styles.actions}>
      <ButtonLink variant="primary" href={hrefTo(paths.practice())}>
        {t(purpose === 'practice' ? 'another' : 'more')}
      </ButtonLink>
      {progress}
    </div>
  );
}
