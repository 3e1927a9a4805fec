import { useTranslation } from 'react-i18next';
import { Page } from '@/screens/page';
import { hrefTo, paths } from '@/screens/paths';
import { ButtonLink } from '@/ui/button';

/** Answers an address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')} lead={t('notFound.body')} narrow>
      <p>
        <ButtonLink href={hrefTo(paths.home())}>{t('action.toToday')}</ButtonLink>
      </p>
    </Page>
  );
}
