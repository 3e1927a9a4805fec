import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LibraryNav } from '@/screens/library-nav';
import { Page } from '@/screens/page';
import { paths } from '@/screens/paths';

/** Says that the library has no such entry, and leads back to what it has. */
export function NotInLibrary() {
  const { t } = useTranslation('reference');
  return (
    <Page title={t('missing.title')} lead={t('missing.body')}>
      <LibraryNav />
      <p>
        <Link href={paths.reference()}>{t('missing.back')}</Link>
      </p>
    </Page>
  );
}
