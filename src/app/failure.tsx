import { useTranslation } from 'react-i18next';
import { Page } from '@/screens/page';
import { hrefTo, paths } from '@/screens/paths';
import { Button, ButtonLink } from '@/ui/button';

/** Says that a screen stopped working, that answers are safe, and what to do. */
export function Failure({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <Page title={t('failure.title')} lead={t('failure.body')} narrow>
      <p>
        <Button variant="primary" onClick={onAgain}>
          {t('failure.again')}
        </Button>{' '}
        <Button onClick={() => window.location.reload()}>{t('failure.reload')}</Button>{' '}
        <ButtonLink variant="quiet" href={hrefTo(paths.home())} onClick={onAgain}>
          {t('action.toToday')}
        </ButtonLink>
      </p>
    </Page>
  );
}
